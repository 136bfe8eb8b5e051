import type { CommuniqueRecord } from '../schemas/types.js';
import { validateRecord } from '../schemas/validators.js';

/** Reasons why a record must not be written; empty when it is valid. */
export function validate(record: CommuniqueRecord, _raw: string): string[] {
  if (validateRecord(record)) return [];
  return (validateRecord.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath}: ${message ?? 'invalid'}`,
  );
}
