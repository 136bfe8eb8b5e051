/** Towns that no gazetteer has. */

import { CASING } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { isMonth } from '../calendar.js';
import { is, isNameLike, type Reader, taggedAt, wordAt } from './reader.js';
import { countryOfQuarter } from './said.js';
import { WORD } from './words.js';

/** A name of several words that is surely somebody's. */
const SURE_PERSON = 0.8;

/**
 * "à Kossodougou", "à Barkéla et à Thiossane", "à Aïn El Kebch": no gazetteer has all villages; the preposition and one
 * capital word have to do, or one that opens the names of towns and two more.
 */
export function readUnknownTown(
  reader: Reader,
  token: number,
  last: PlaceMention | undefined,
): PlaceMention | null {
  const { document, context } = reader;
  const { start, end, casing } = document.tokens;
  const previous = casing[token] === CASING.title ? wordAt(reader, token - 1) : '';
  const isHead = SET_OFF.test(previous) && isHeadOfEntry(reader, token);
  // "il a |Tranché|": a small letter without its accent is the verb.
  const isTo = previous === 'a' && document.text[start[token - 1] as number] !== 'a';
  if (!isTo && previous !== 'et' && !isHead) return null;
  const word = wordAt(reader, token);
  let endToken = token + 1;
  if (is(reader, token, WORD.opener)) while (goesOn(reader, endToken) && endToken < token + 3) endToken++;
  const span = { start: start[token] as number, end: end[endToken - 1] as number };
  const tagged = taggedAt(reader, span);
  const doubt = endToken > token + 1 ? SURE_PERSON : 0.5;
  if (tagged && tagged.label !== 'place' && tagged.score > doubt) return null;
  // "à Barkéla et Thiossane".
  const isListed = previous === 'et' && last?.kind === 'town' && span.start - last.end === 4;
  const isTown =
    (isTo || isListed || isHead) &&
    !goesOn(reader, endToken) &&
    span.end - span.start > 3 &&
    !NO_TOWN.test(word) &&
    !IDIOM.test(document.folded.slice(span.start, span.end)) &&
    !NEVER_TO.test(wordAt(reader, token - 2));
  if (!isTown) return null;
  return {
    ...span,
    rule: 'preposition',
    name: document.text.slice(span.start, span.end),
    kind: 'town',
    country: countryOfQuarter(document.text.slice(span.start, span.end)) ?? context.main,
    latitude: null,
    longitude: null,
  };
}

const SET_OFF = /^[,–-]$/u;

/** "– 23-24 août, |Soubré| : marche gourmande": between a day and a colon. */
function isHeadOfEntry(reader: Reader, token: number): boolean {
  const before = token - 2;
  return (
    wordAt(reader, token + 1) === ':' &&
    (isMonth(wordAt(reader, before)) || isMonth(wordAt(reader, before - 1))) &&
    before - reader.sentence.firstToken < 8
  );
}

const goesOn = ({ document, sentence }: Reader, token: number): boolean =>
  token < sentence.endToken && isNameLike(document, token);

/** Words in capitals behind "à" that are no town: gods, feasts, months, networks, titles. */
const NO_TOWN =
  /^(?:dieu|allah|noel|paques|tabaski|ramadan|internet|facebook|twitter|whatsapp|google|linkedin|monsieur|madame|monseigneur|son|sa|ses|mon|notre|votre|tous|toutes|propos|travers|partir|cause|savoir|cote|bord|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|total|orange|airbus|apple|microsoft|amazon|bretton|cesar)$|-(?:vous|nous|moi|ci|la)$/u;
/** "À |La Une|", "À |La Carte|": headings. */
const IDIOM = /^la (?:une|carte|loupe|fiche)(?![a-z])/u;
/** "grâce à Diallo", "remis à Awa": these ask for a person or thing behind "à". */
const NEVER_TO =
  /^(?:grace|face|quant|remis|remise|confie|confiee|demande|donne|accorde|succede|attribue|reproche|merci|hommage|adresse|oppose|appartient|lie|liee|relatif|rapport|parle|soumis|dit|declare|annonce|explique|confier|rappelle|appel|cadeaux?|bienvenue|felicitations|condoleances|honneur)$/u;
