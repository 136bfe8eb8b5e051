import { Script } from 'node:vm';
import { TimeLimit } from '../batch.js';

const WORK = Symbol.for('communique.limited-work');
const call = new Script('globalThis[Symbol.for("communique.limited-work")]()');

/**
 * Runs synchronous work and breaks it off after so many milliseconds, wherever it is. Only the watchdog of `node:vm`
 * can do that to the thread it is called from; it costs some 0.1 ms.
 * @throws TimeLimit, and what the work throws
 */
export function runLimited<T>(milliseconds: number, work: () => T): T {
  const scope = globalThis as unknown as Record<symbol, unknown>;
  scope[WORK] = work;
  try {
    return call.runInThisContext({ timeout: Math.ceil(milliseconds) }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TimeLimit(milliseconds);
    throw error;
  } finally {
    delete scope[WORK];
  }
}
