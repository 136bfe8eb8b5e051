import type { Readable, Writable } from 'node:stream';

/** What the command line needs of its process, so that a test can give it another. */
export interface Host {
  /** As `process.argv`: the first two are node and the script. */
  readonly argv: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Records, figures and schemas: what was asked for. */
  readonly stdout: Writable;
  /** Everything else. */
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Environment: the locale, and whether colours are wanted. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export function tell(host: Host, line: string): void {
  host.stderr.write(`${line}\n`);
}
