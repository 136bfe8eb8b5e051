/** Spans of absolute dates against hand-made ones in news, where the corpus lies beside this project. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Reading } from '../../extractors/dates/reading.js';
import { readExpressions } from '../../extractors/dates/scan.js';
import { fold } from '../../pipeline/text/fold.js';
import { sharedDir } from '../shared.js';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly nested: boolean;
}

interface Article {
  readonly text: string;
  readonly entities: readonly Marked[];
}

/** The corpus marks both ends of a range and all items of a list one by one, … */
const LINK =
  /(?<=\d|[a-z])(?: (?:au|a|et|ou|puis) |au(?=\d)|, | ?- ?| jusqu'(?:au|en) )(?:le |les |l'|en |de |d'|fin |au )?(?=\w)/g;
/** … without demonstratives and without the words for a part of a year. */
const LEAD =
  /^(?:ce(?:t|tte)? (?:meme )?|annees |(?:.* )?(?:semestre|trimestre|hiver|ete|printemps|automne) (?:de |d')?(?=[12])|(?:debut|fin|mi|courant|milieu|horizon|exercice)[- ](?:de |d'|du )?(?:l'|la )?(?:mois (?:de |d')|annee )?)/;

function piecesOf(folded: string, start: number, end: number): { start: number; end: number }[] {
  const text = folded.slice(start, end);
  const cuts = /^\d+-\d+-\d/.test(text) ? [] : [...text.matchAll(LINK)];
  const bounds = [0, ...cuts.flatMap((cut) => [cut.index, cut.index + cut[0].length]), text.length];
  const pieces = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const [from = 0, to = 0] = [bounds[i], bounds[i + 1]];
    const lead = LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
    pieces.push({ start: start + from + lead, end: start + to });
  }
  return pieces;
}

const isRelative = (reading: Reading): boolean =>
  reading.kind === 'shift' ||
  reading.kind === 'beside' ||
  (reading.kind === 'calendar' && reading.month === undefined && reading.year === undefined) ||
  (reading.kind === 'range' && isRelative(reading.last)) ||
  (reading.kind === 'list' && reading.items.some(isRelative));

const MONTH = /janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec/;

/** A day with its month, or anything with a year: the corpus does not mark bare months, seasons and centuries. */
const isAbsolute = (text: string, whole: boolean): boolean =>
  !/siecle|trimestre|semestre|printemps|\bete\b|automne|hiver/.test(text) &&
  (/\d{4}/.test(text) || (/^\D*\d{1,2}(?!\d)/.test(text) && (MONTH.test(text) || !whole)));

test('absolute dates of news have the spans that annotators gave them', { skip: sharedDir === null }, (t) => {
  const file = path.join(sharedDir ?? '', 'data/winer-fr/train.jsonl');
  let [right, spurious, missed] = [0, 0, 0];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const article: Article = JSON.parse(line);
    const text = article.text.replaceAll('\u00a0', ' ');
    const folded = fold(text);
    const gold = new Set<string>();
    const inside = new Uint8Array(text.length);
    for (const { start, end, label, nested } of article.entities) {
      if (label !== 'Date') continue;
      // Marked as a part of another name: neither expected nor counted against us.
      if (nested) {
        inside.fill(1, start, end);
        continue;
      }
      // Feasts, epochs and clock times are dates of the corpus, not ours.
      const name = text.slice(start, end);
      if (/\d/.test(name) && !/[h:]\d|heures|matin|UTC|siècle/.test(name))
        gold.add(`${name.startsWith("d'") ? start + 2 : start}-${end}`);
    }
    let from = 0;
    for (const paragraph of text.split('\n')) {
      const to = from + paragraph.length;
      for (const expression of readExpressions({ folded, text, from, to })) {
        const pieces = piecesOf(folded, expression.start, expression.end);
        for (const { start, end } of pieces) {
          if (gold.delete(`${start}-${end}`)) right++;
          else if (
            !isRelative(expression.reading) &&
            !inside[start] &&
            isAbsolute(folded.slice(start, end), pieces.length === 1)
          )
            spurious++;
        }
      }
      from = to + 1;
    }
    missed += gold.size;
  }
  const f1 = (2 * right) / (2 * right + spurious + missed);
  t.diagnostic(`F1 ${f1.toFixed(4)}: ${right} right, ${spurious} spurious, ${missed} missed`);
  assert.ok(f1 >= 0.97, String(f1));
});
