/** Who stands for which of several bodies: "A, B et C, représentant respectivement les ministères de X, de Y et celui de Z". */
import type { Found, RoleMention } from '../../schemas/mentions.js';
import { type Text, wordAt } from '../phrases.js';
import { bodiesIn } from './body-series.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';
import { namesInFrontOf } from './respective.js';
import { isFiniteVerbAt } from './verbs.js';

/** As many bodies as names, in their order; none where the numbers differ. */
export function findRepresented(text: Text, found: Found, holders: readonly Holder[]): RoleMention[] {
  if (!text.document.folded.includes('respecti')) return [];
  const { folded } = text.words;
  const { tokens } = text.document;
  const told: RoleMention[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!/^respecti(?:vement|fs|ves)$/.test(folded[at] as string)) continue;
    const noun = wordAt(text, at - 1);
    if (!/^represent(?:ant|ants|antes)$/.test(noun)) continue;
    const comma = wordAt(text, at - 2) === ',' ? at - 2 : at - 1;
    const named = namesInFrontOf(text, comma, holders);
    if (named.length < 2) continue;
    const next = holders[holderFrom(holders, at)];
    let end = at + 1;
    while (
      end < tokens.count &&
      sameSentence(text, end, at) &&
      !isFiniteVerbAt(text, end) &&
      !/^(?:sont|ont|ete|seront|etaient|[.;])$/.test(wordAt(text, end)) &&
      end !== next?.outer
    )
      end++;
    const bodies = bodiesIn(text, found, tokens.start[at] as number, tokens.end[end - 1] as number);
    if (bodies.length !== named.length) continue;
    named.forEach(({ mention }, k) => {
      told.push({
        start: tokens.start[at - 1] as number,
        end: tokens.end[at - 1] as number,
        rule: 'role.represented',
        title: mention.gender === 'f' ? 'représentante' : 'représentant',
        organization: bodies[k] as string,
        implied: true,
        gender: mention.gender,
        holder: mention,
      });
    });
  }
  return told;
}
