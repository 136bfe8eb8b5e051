/** What `generate-validators.mjs` writes to `dist/schemas/validators.js`. */
import type { CommuniqueRecord, Problem } from './types.js';

export interface SchemaError {
  /** JSON Pointer to the value that fails. */
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; otherwise `errors` tells why, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors: readonly SchemaError[] | null;
}

export const validateRecord: Validator<CommuniqueRecord>;
export const validateProblem: Validator<Problem>;
