/** How far a run has come, on standard error: a bar on a terminal, a plain line now and then elsewhere. */
import type { Host } from '../host.js';
import type { Messages } from './messages.js';

export interface Display {
  update(documents: number, share: number | null): void;
  /** A line that stays. */
  say(line: string): void;
  /** Takes the bar away. */
  end(): void;
}

/** Milliseconds. */
const BAR_EVERY = 100;
const LINE_EVERY = 10_000;
/** The rate is that of so many milliseconds before. */
const RATE_OVER = 20_000;

const BAR_WIDTH = 24;
const ERASE = '\r\u001b[K';

interface Sample {
  readonly at: number;
  readonly documents: number;
  readonly share: number | null;
}

export function createDisplay({ stderr }: Host, messages: Messages, quiet: boolean): Display {
  const isTerminal = stderr.isTTY === true;
  const every = isTerminal ? BAR_EVERY : LINE_EVERY;
  let samples: Sample[] = [{ at: performance.now(), documents: 0, share: 0 }];
  let drawnAt = performance.now();
  let isDrawn = false;

  const erase = (): void => {
    if (isDrawn) stderr.write(ERASE);
    isDrawn = false;
  };

  return {
    update(documents, share) {
      if (quiet) return;
      const at = performance.now();
      if (at - drawnAt < every) return;
      drawnAt = at;
      samples.push({ at, documents, share });
      samples = samples.filter(
        (sample, index) => index === samples.length - 1 || at - sample.at <= RATE_OVER,
      );
      const line = describe(samples[0] as Sample, samples.at(-1) as Sample, messages);
      if (!isTerminal) stderr.write(`communique: ${line}\n`);
      else {
        stderr.write(`${ERASE}${drawBar(share)}${line}`.slice(0, (stderr.columns ?? 80) + ERASE.length - 1));
        isDrawn = true;
      }
    },
    say(line) {
      if (quiet) return;
      erase();
      stderr.write(`${line}\n`);
    },
    end: erase,
  };
}

function describe(from: Sample, to: Sample, messages: Messages): string {
  const seconds = (to.at - from.at) / 1000;
  const rate = seconds > 0 ? (to.documents - from.documents) / seconds : 0;
  const format = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: rate < 10 ? 1 : 0 });
  const documents = messages.documents(to.documents, format.format(to.documents));
  return messages.progress(documents, format.format(rate), timeLeft(from, to, messages));
}

function timeLeft(from: Sample, to: Sample, messages: Messages): string | null {
  if (to.share === null || from.share === null || to.share <= from.share) return null;
  const speed = (to.share - from.share) / (to.at - from.at);
  const seconds = Math.ceil((1 - to.share) / speed / 1000);
  return messages.timeLeft(Math.floor(seconds / 60), seconds % 60);
}

function drawBar(share: number | null): string {
  if (share === null) return '';
  const full = Math.round(share * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${Math.floor(share * 100)} % `;
}
