import type { RecordFormat } from './format.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';

export type { RecordFormat } from './format.js';

export const FORMATS: readonly RecordFormat[] = Object.freeze([jsonl, json]);
