/**
 * One run at a time on an output. Locks are numbered files: who wants the output makes the next number, which the file
 * system grants to one alone, and holds it while no higher number stands there. The lock of a process that is dead
 * counts for nothing. No library told dead holders from living ones at once: they wait for a lock to grow old.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { guard } from '../sinks.js';

export interface Lock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  /** Clock ticks from boot to the start of the process, so that another one of the same number is told apart. */
  readonly started: string | null;
  readonly boot: string | null;
  /** Numbers of processes mean something within one machine and one container. */
  readonly space: string | null;
  readonly host: string;
}

/** The output is in use; the message says by whom. */
export class Locked extends Error {
  constructor(
    readonly file: string,
    readonly holder: string,
  ) {
    super(`${file} is held by ${holder}`);
  }
}

/** Milliseconds. A holder elsewhere, whom nobody here can ask, shows by touching its lock that it lives. */
const TOUCH = 10_000;
const STALE = 120_000;
const MOST_ATTEMPTS = 20;

const NAME = /^lock-(\d+)$/;

/** @throws Locked, OutputError */
export async function takeLock(folder: string): Promise<Lock> {
  const lock = await guard(folder, () => tryLock(folder));
  if (lock instanceof Locked) throw lock;
  return lock;
}

async function tryLock(folder: string): Promise<Lock | Locked> {
  await mkdir(folder, { recursive: true });
  const me = describeMe();
  const draft = path.join(folder, `draft-${me.pid}-${process.hrtime.bigint()}`);
  await writeFile(draft, JSON.stringify(me));
  try {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const numbers = await lockNumbers(folder);
      const highest = numbers.at(-1);
      const locked = highest === undefined ? null : await findHolder(fileOf(folder, highest), me);
      if (locked !== null) return locked;
      const mine = (highest ?? 0) + 1;
      if (!(await make(draft, fileOf(folder, mine)))) continue;
      // Somebody may have read the list before and come in between.
      if ((await lockNumbers(folder)).at(-1) !== mine) {
        await rm(fileOf(folder, mine), { force: true });
        continue;
      }
      for (const number of numbers) await rm(fileOf(folder, number), { force: true });
      return hold(fileOf(folder, mine));
    }
  } finally {
    await rm(draft, { force: true });
  }
  return new Locked(folder, 'others who try at the same time');
}

const fileOf = (folder: string, number: number): string => path.join(folder, `lock-${number}`);

async function lockNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** A link appears with its content, and only if there is none of that name. */
async function make(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A file system without links: whoever reads the file before it is written waits until it is old.
    return writeFile(file, await readFile(draft), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
  }
}

function hold(file: string): Lock {
  const touch = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, TOUCH);
  touch.unref();
  return {
    async release() {
      clearInterval(touch);
      await rm(file, { force: true }).catch(() => {});
    },
  };
}

/** Null when nobody holds it any more. */
async function findHolder(file: string, me: Holder): Promise<Locked | null> {
  let holder: Holder | null = null;
  let age = 0;
  try {
    age = Date.now() - (await stat(file)).mtimeMs;
    holder = JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  const lives = holder === null ? null : isAlive(holder, me);
  if (lives === false || (lives === null && age > STALE)) return null;
  return new Locked(file, holder === null ? '?' : `process ${holder.pid} on ${holder.host}`);
}

/** Null when that cannot be told from here. */
function isAlive(holder: Holder, me: Holder): boolean | null {
  if (holder.host !== me.host || holder.boot !== me.boot || holder.space !== me.space) return null;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.started === null ? null : holder.started === startOf(holder.pid);
}

function describeMe(): Holder {
  const { pid } = process;
  const boot = readOr('/proc/sys/kernel/random/boot_id');
  return { pid, started: startOf(pid), boot, space: linkOr('/proc/self/ns/pid'), host: hostname() };
}

/** Field 22 of `/proc/PID/stat`; the name before it, in brackets, may hold blanks. Null where there is no `/proc`. */
function startOf(pid: number): string | null {
  const fields = readOr(`/proc/${pid}/stat`)?.replace(/^.*\)/s, '').trim().split(' ');
  // Z and X are dead, and only wait for their parent to ask.
  if (fields === undefined || /^[ZX]/.test(fields[0] ?? '')) return null;
  return fields[19] ?? null;
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

function linkOr(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}
