/** Who works at the presidency of a state, which names no office of its own: for roles and for bodies. */
import { type Text, wordAt } from './phrases.js';

/** "|conseillère à la présidence|", "|chargé de mission à la présidence|": `head` is the index of "présidence". */
export const isOfStaff = (text: Text, head: number): boolean =>
  wordAt(text, head - 2) === 'a' && STAFF.test(wordAt(text, head - 3));

const STAFF = /^(?:conseill(?:er|ere)|mission|ministre)$/;
