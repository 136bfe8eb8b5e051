import type { Lexicon } from '../../extractors/lexicon.js';
import { inOneGo, type Steps } from '../../extractors/steps.js';
import type { Document, Paragraph, Sentence, Span, Tokens, Zone } from '../../schemas/document.js';
import { separateAsides } from './asides.js';
import { naturalCase } from './capitals.js';
import { clean } from './clean.js';
import { foldUnits, textOf } from './fold.js';
import { languageMarks, languagesOf, mainLanguage, passageOf } from './language.js';
import { splitSentences } from './sentences.js';
import { tokenise } from './tokenise.js';
import { findZones } from './zones.js';

/** Reads a raw text into the frozen document that extractors work on. Never throws, whatever the text. */
export const buildDocument = (raw: string, source: string | null = null): Document =>
  inOneGo(readDocument(raw, source));

/** The same in steps. */
export function* readDocument(raw: string, source: string | null, lexicon?: Lexicon): Steps<Document> {
  const { text: written, map, blocks: lines } = clean(raw, lexicon);
  yield;
  const units = foldUnits(written);
  const folded = textOf(units);
  const blocks = separateAsides(written, folded, lines);
  yield;
  const seen = tokenise(written, folded, units);
  const text = naturalCase(written, seen);
  const tokens = text === written ? seen : tokenise(text, folded, units);
  yield;
  const layout = findZones(written, folded, blocks);
  yield;
  const firstTokens = firstTokensOf(blocks, tokens);
  const marks = languageMarks(tokens);
  const languages = languagesOf(
    blocks.map(({ start, end }, i) => {
      if (layout.kinds[i] === 'furniture') return null;
      const [first, last] = [firstTokens[i] as number, firstTokens[i + 1] as number];
      return passageOf(text.slice(start, end), marks, first, last);
    }),
  );
  const paragraphs: Paragraph[] = blocks.map(({ start, end }, i) => ({
    start,
    end,
    zone: layout.kinds[i] ?? 'body',
    language: languages[i] ?? 'und',
  }));
  const language = mainLanguage(
    paragraphs
      .filter(({ zone }) => zone !== 'furniture')
      .map((paragraph) => ({ language: paragraph.language, length: paragraph.end - paragraph.start })),
  );
  yield;
  const sentences: Sentence[] = paragraphs.flatMap((paragraph, index) =>
    isRead(paragraph) ? splitSentences(text, tokens, paragraph, index, firstTokens[index] as number) : [],
  );
  const zones: Zone[] = paragraphs.map(({ start, end, zone }) => ({ start, end, kind: zone }));
  const { title, author, publisher } = layout;
  return Object.freeze({
    source,
    raw,
    text,
    folded,
    map,
    zones,
    paragraphs,
    sentences,
    tokens,
    language,
    title,
    author,
    publisher,
  });
}

/** Index of the first token of each block, and the number of tokens at the end. */
function firstTokensOf(blocks: readonly Span[], tokens: Tokens): Int32Array {
  const first = new Int32Array(blocks.length + 1).fill(tokens.count);
  let token = 0;
  blocks.forEach(({ start }, i) => {
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    first[i] = token;
  });
  return first;
}

/** Furniture, the author's line and passages in other languages hold no sentences. */
const isRead = ({ zone, language }: Paragraph): boolean =>
  zone !== 'furniture' && zone !== 'byline' && (language === 'fra' || language === 'und');
