import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Host, tell } from '../host.js';
import { createTryServer, isLoopback } from '../server.js';
import { OutputError } from '../sinks.js';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

/** Serves until the process is told to end. */
export async function serve(options: ServeOptions, host: Host): Promise<ExitCode> {
  const server = createTryServer(options.host);
  server.listen(options.port, options.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new OutputError(`${options.host}:${options.port}: ${(error as Error).message}`);
  }
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(':') ? `[${options.host}]` : options.host;
  tell(host, `communique: http://${name}:${port}/ (Ctrl-C ends it)`);
  if (!isLoopback(options.host)) {
    tell(host, 'communique: warning: other machines can reach this, and nothing asks who they are');
  }
  await once(server, 'close');
  return EXIT.ok;
}
