import type { Document, Paragraph, Sentence, Zone } from '../schemas/document.js';
import { clean } from './clean.js';
import { fold } from './fold.js';
import { fillGaps, languageOf, mainLanguage } from './language.js';
import { splitSentences } from './sentences.js';
import { tokenise } from './tokenise.js';
import { findZones } from './zones.js';

/** Reads a raw text into the frozen document that extractors work on. Never throws, whatever the text. */
export function buildDocument(raw: string, source: string | null = null): Document {
  const { text, map, blocks } = clean(raw);
  const folded = fold(text);
  const layout = findZones(text, folded, blocks);
  const languages = fillGaps(
    blocks.map(({ start, end }, i) =>
      layout.kinds[i] === 'furniture' ? null : languageOf(text.slice(start, end), folded.slice(start, end)),
    ),
  );
  const paragraphs: Paragraph[] = blocks.map(({ start, end }, i) => ({
    start,
    end,
    zone: layout.kinds[i] ?? 'body',
    language: languages[i] ?? 'und',
  }));
  const tokens = tokenise(text, folded);
  const language = mainLanguage(
    paragraphs
      .filter(({ zone }) => zone !== 'furniture')
      .map((paragraph) => ({ language: paragraph.language, length: paragraph.end - paragraph.start })),
  );
  const sentences: Sentence[] = [];
  let token = 0;
  paragraphs.forEach((paragraph, index) => {
    while (token < tokens.count && (tokens.start[token] as number) < paragraph.start) token++;
    if (!isRead(paragraph)) return;
    for (const sentence of splitSentences(text, tokens, paragraph, index, token)) sentences.push(sentence);
  });
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

/** Furniture, the author's line and passages in other languages hold no sentences. */
const isRead = ({ zone, language }: Paragraph): boolean =>
  zone !== 'furniture' && zone !== 'byline' && (language === 'fra' || language === 'und');
