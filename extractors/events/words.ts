/** What a word can be inside the name of a gathering. All words are folded. */
import { isAdjective, isDemonym } from '../adjectives.js';
import { isOf } from '../phrases.js';
import { WordColumn } from '../word-column.js';
import { acronyms, heads } from './lexicons.js';

/** "21eme", "4e", "1er", "XVIIe": written with the number. */
export const ORDINAL_NUMBER =
  /^(?:\d{1,4}(?:e|er|ere|re|i?eme|emes|es|nd|nde|o|°)|[ivxl]{1,7}(?:e|er|ere|i?eme?)|[ivxl]{2,7}es|[vx]es)$/u;

const UNIT =
  'unieme|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|quinzieme|seizieme';
const TENS = 'vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:-dix)?|dix';

export const ORDINAL_WORD = new RegExp(
  `^(?:premi(?:er|ere|eres|ers)|seconde?s?|(?:(?:${TENS})-)?(?:et-)?(?:${UNIT})s?|(?:quatre-)?(?:vingt|trent|quarant|cinquant|soixant|cent)ieme)$`,
  'u',
);

export const YEAR = /^(?:19|20)\d\d(?:[-/]\d{2,4})?$/u;

/** How far the gathering reaches: makes a name of a noun with a complement. */
const REACH =
  /^(?:inter|multi|pan|sous-?)?(?:nation|region|mondi|continent|provinci|departement)(?:al|ale|aux|ales)$|^(?:(?:(?:ouest|est|nord|inter|intra|pan|euro|afro|sino|arabo)-?)?africain|europeen|arabe|panafricain|universel|olympique|afro-arabe|ministeriel|annuel|extraordinaire|francophone|lusophone|arabophone|maghrebin|sahelien|subsaharien|(?:euro-?)?mediterraneen|asiatique|sahelo-saharien|intergouvernemental|transfrontalier)(?:s|e|es|ne|nes|le|les)?$/u;

/** Adjectives beside those that `isAdjective` knows: some that it takes for nouns, and participles. */
const ADJECTIVE =
  /(?:iques?|ables?|ibles?|iers?|ieres?|eux|euses?)$|(?:^|-)(?:urgente?s?|intelligente?s?|recente?s?|permanente?s?|emergente?s?|maghrebine?s?|feminine?s?|infantiles?|inter-?sessions?|handicapee?s?|deplacee?s?|refugiee?s?|protegee?s?|menacee?s?|retraitee?s?|agees?|juveniles?|masculine?s?|latine?s?|alpine?s?|humaine?s?|civile?s?|autochtones?|sacree?s?|citoyenne?s?|conjointe?s?|mobiles?|inclusi[fv]e?s?|verte?s?|bleue?s?|blanc|blanche|noire?|rouge|rose|elargie?s?|terrestres?|dessinee|appliquee?s?|avancee?s?|connectee?s?|decentralisee?s?|unie?s?|hauts?|leaders?|membres|francs?)$/u;

/** "tuniso-libyen", "belgo-arabe" */
export const isBinational = (word: string): boolean =>
  word.includes('-') && (isDemonym(word.slice(word.lastIndexOf('-') + 1)) || /o-arabes?$/u.test(word));

/** Words that end a name even though they look like adjectives or nouns. */
const NEVER = new Set(
  (
    'qui que dont ou est sont a ont sera seront etait avait aura tenu tenue tenus tenues prevu prevue prevus prevues ' +
    'organise organisee organises organisees avec afin lors apres avant dans chez vers parmi selon mais donc car ni ' +
    'ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tout tous toute toutes il elle ils elles on ' +
    'portant visant liant m. mm. mme mmes mlle dr pr pre me mgr ' +
    'nous vous se y en par pas ne plus aussi ainsi comme dernier derniere prochain prochaine precedent precedente compte but cas ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'plusieurs parraine parrainee parraines parrainees b2b b2g sous hier reuni reunis reunie reunies ' +
    'present presente suivant suivante pendant durant cependant maintenant quant devant auquel laquelle ensemble'
  ).split(' '),
);

/** "deux" ends a name, "Sommet des |Trois| Bassins" has it. */
const COUNTS = new Set('deux trois quatre cinq six sept huit neuf dix douze quinze vingt'.split(' '));

const ABOUT = new Set('sur pour contre entre'.split(' '));
const ARTICLES = new Set("le la les l' un une".split(' '));

/** "World Economic Forum": an English name ends with its head. */
export const ENGLISH_HEAD =
  /^(?:forum|summit|conference|weeks?|weekend|congress|expo|show|awards|festival|days?|gala|convention|meetings?|meetup|airshow|hackathon|bootcamp|roundtable|symposium|exhibition|fair|workshop|challenge|cup|games|series|dialogue)$/u;

/** Bits of what a word can be by itself: `tie` and `about` lead to a complement, `about` to what the gathering treats of. */
export const WORD = {
  tie: 1,
  about: 2,
  article: 4,
  never: 8,
  adjective: 16,
  reach: 32,
  year: 64,
  ordinalNumber: 128,
  ordinalWord: 256,
  englishHead: 512,
  edition: 1024,
  bridge: 2048,
  /** A count of things: no part of a name unless it has a capital. */
  count: 16384,
  /** First word of a noun of the lexicon. */
  head: 4096,
  /** A known acronym, be it with a number. */
  acronym: 8192,
} as const;

export const wordBits = new WordColumn(
  (word) =>
    (isOf(word) ? WORD.tie : 0) |
    (ABOUT.has(word) ? WORD.about : 0) |
    (ARTICLES.has(word) ? WORD.article : 0) |
    (NEVER.has(word) ? WORD.never : 0) |
    (COUNTS.has(word) ? WORD.count : 0) |
    // "le Salon |ouvert| lundi"
    (word !== 'aux' &&
    !/^ouverte?s?$/u.test(word) &&
    (isAdjective(word) || ADJECTIVE.test(word) || isBinational(word))
      ? WORD.adjective
      : 0) |
    (REACH.test(word) ? WORD.reach : 0) |
    (YEAR.test(word) ? WORD.year : 0) |
    (ORDINAL_NUMBER.test(word) ? WORD.ordinalNumber : 0) |
    (ORDINAL_WORD.test(word) ? WORD.ordinalWord : 0) |
    (ENGLISH_HEAD.test(word) ? WORD.englishHead : 0) |
    (/^editions?$/u.test(word) ? WORD.edition : 0) |
    (/^(?:in|of|for|and|on|&)$/u.test(word) ? WORD.bridge : 0) |
    (heads().begins(word) ? WORD.head : 0) |
    (acronyms().has(word.replace(/-?\d*$/u, '')) ? WORD.acronym : 0),
);
