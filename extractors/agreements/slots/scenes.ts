/** Sentences that tell of a signing's scene without its verb, or go on with the one before. */
import type { Document, Sentence } from '../../../schemas/document.js';
import { WordColumn } from '../../word-column.js';

/** What tells of a signing's day and place without the verb: the ceremony. */
const CEREMONY =
  /(?:ceremonie|seance|signature|acte|evenement|rencontre)s?(?: \p{L}+'?){0,6} (?:s'est (?:deroule|tenu)|(?:a|ont|avait|avaient) (?:eu )?lieu|se sont (?:deroule|tenu)|aura lieu|se tiendra|se tenait|se deroulait|intervient|est intervenu|s'est faite|organise|(?:a|avait) (?:eu )?pour (?:cadre|theatre))|^(?:la|cette) (?:ceremonie|signature)(?: (?:officielle|de signature))?,? (?:prevue|tenue|organisee|abritee|qui s'est (?:tenue|deroulee)) |^\W*(?:(?:date et )?lieu|(?:date|lieu) de signature) ?: |choisie? pour l'occasion|^c'etait (?:a|au|aux|dans|sur|ce|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |(?:servi de cadre|abrite|accueilli) (?:a )?(?:la|cette) (?:ceremonie|signature|rencontre)/u;

/** Sentences that go on with the scene of the one before. */
const SAME_SCENE =
  /^(?:a l'issue|au terme|a cette occasion|a cet effet|a cette fin|dans (?:le prolongement|le sillage|la continuite) de ce|dans la foulee|par la suite|au cours de|lors de|a l'occasion|sous les yeux|dans la meme|au sortir|apres (?:l'|cet|cette|leur|un|une)|a la fin|en marge de (?:cette|cet|ce|ces)(?! )|en marge de (?:cette|cet|ce|ces) |les deux|les trois|ils ont|elles ont|les parties)/u;

/** "Un mémorandum y sera signé", "ils y ont apposé leur signature": where the sentence before was. */
const THERE =
  /(?:^|[\s,])y (?:sera|seront|a|ont|avait|avaient|est|sont|fut|signe|signera|devrait|doit|doivent)/u;

const SAME_OCCASION = /(?:a cette|a la meme|de l'|pour l') ?occasion(?! d[eu'])/u;

/** Sentences that go on with the signing told of before: its day and place hold. */
const SAME_DAY =
  /(?:dans la foulee|de l'occasion|a cette (?:meme )?occasion|par la meme occasion|a la meme occasion|dans la meme (?:matinee|journee|soiree|ceremonie)|dans l'apres-midi|dans la soiree|au meme (?:lieu|endroit)|seance tenante|aussitot apres|au cours de la meme|lors de la meme|(?:en marge|a l'issue|a la fin|au terme|a la suite|au cours|lors) d[e'u] ?(?:la |cette )?(?:meme )?(?:ceremonie|signature|rencontre)(?! d))/u;

/** The day holds, the place may be another. */
const ONLY_DAY =
  /(?:le meme jour|plus (?:tot|tard) dans la (?:journee|matinee|soiree)|(?:un peu|peu) (?:plus tot|plus tard)|ce jour-la)/u;

/** Words of which a pattern needs one: most sentences have none, and it is not asked of them. */
const NEEDS = { ceremony: 1, sameDay: 2, onlyDay: 4, occasion: 8, there: 16 } as const;

const cues = new WordColumn(
  (word) =>
    (/ceremonie|seance|signature|acte|evenement|rencontre|occasion|etait|^lieu$/.test(word)
      ? NEEDS.ceremony
      : 0) |
    (/foulee|occasion|meme|midi|soiree|ceremonie|signature|rencontre|seance|aussitot/.test(word)
      ? NEEDS.sameDay
      : 0) |
    (/meme|plus|jour/.test(word) ? NEEDS.onlyDay : 0) |
    (word.includes('occasion') ? NEEDS.occasion : 0) |
    (word === 'y' ? NEEDS.there : 0),
);

const asks =
  (pattern: RegExp, need: number) =>
  ({ folded, tokens }: Document, { start, end, firstToken, endToken }: Sentence): boolean =>
    cues.some(tokens, firstToken, endToken, need) && pattern.test(folded.slice(start, end));

export const speaksOfCeremony = asks(CEREMONY, NEEDS.ceremony);
export const isSameDayAndPlace = asks(SAME_DAY, NEEDS.sameDay);
export const isSameDay = asks(ONLY_DAY, NEEDS.onlyDay);
const isThere = asks(THERE, NEEDS.there);
const isSameOccasion = asks(SAME_OCCASION, NEEDS.occasion);

export const isSameScene = (document: Document, sentence: Sentence): boolean =>
  SAME_SCENE.test(document.folded.slice(sentence.start, sentence.start + 60)) ||
  isSameOccasion(document, sentence) ||
  isThere(document, sentence);
