/**
 * What reads like a date and is none: names, laws, addresses, sums, habits. Each guard is a record with its reason;
 * it looks at the folded text around a reading.
 */
import { PLURAL_NOUN } from './parts.js';
import type { Reading, Shape } from './reading.js';
import { after, before, type Place } from './rule.js';

interface Guard {
  readonly reason: string;
  /** Readings it looks at; all when absent. */
  readonly shapes?: readonly Shape[];
  /** Matched against what stands before, at its end. */
  readonly before?: RegExp;
  /** Matched against what follows, at its start. */
  readonly after?: RegExp;
  /** Asked only of dates that begin with a figure: "arrêté |hier|" is no decree. */
  readonly ofFigures?: true;
  /** Asked only of dates without a figure: "ouvert |du 2 au 13 juin|" is a time, "|du lundi au samedi|" is not. */
  readonly ofWords?: true;
  /** Texts it refuses, the date in brackets. */
  readonly refuses: readonly string[];
}

/** A guard as it is asked: of the readings of one shape alone. */
interface Asked {
  readonly reason: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly ofFigures: boolean;
  readonly ofWords: boolean;
}

const NUMBERED =
  'loi|decret|ordonnance|arrete|resolution|circulaire|directive|reglement|article|art\\.|dossier|page|communique|chapitre';

export const GUARDS: readonly Guard[] = [
  {
    reason: 'the number of a law or file',
    before: new RegExp(
      `(?:n ?[°º] ?|n° ?|(?:^|[^\\p{L}])(?:num|numero|no\\.?|${NUMBERED}) (?:n[°o]? ?)?)\\S{0,12}$`,
      'u',
    ),
    shapes: ['y', 'm', 'other'],
    ofFigures: true,
    refuses: ['loi n° [2016]-012', 'resolution [2023]', 'communique n° 17/[2023]'],
  },
  {
    reason: 'part of an address or a file name',
    before: /[/@_=&#\\]$|\.\p{L}{2,3} ?$|www\.\S*$/u,
    shapes: ['y', 'm', 'd', 'other'],
    refuses: ['forum/[2024]'],
  },
  {
    reason: 'part of an address or a file name',
    after:
      /^(?:[/_@=]\S|-\p{L}|\.(?!(?:cet|ils?|elle|ces?|les?|la|une?|sa|son|ses|des|on|en|aux?|par|dans|pour|sur|nous|mais|lors)[ '])\p{L}{2,4}(?![\p{L}]))/u,
    shapes: ['y', 'w', 'm'],
    refuses: ['[2024]/fr', '[2024]-rapport'],
  },
  {
    reason: 'a name that holds a day',
    before:
      /(?:^|[^\p{L}])(?<!(?:pri[st]|prend|prenne|prennent|prendre|en|sur) )(?:place|rue|avenue|boulevard|bd|stade|pont|quartier|marche|palais|camp|ecole|lycee|college|universite|hopital|chu|mouvement|cite|carrefour|rond-point|esplanade|promotion|complexe)(?: omnisports?| multisports?)? (?:du |des |de la |de l')?(?:martyrs du )?$/u,
    shapes: ['d', 'dm', 'w', 'm', 'wd', 'other'],
    refuses: ['place du [7 novembre]', 'stade du [28 septembre]'],
  },
  {
    reason: 'a name that holds a day',
    before: /(?:^|[^\p{L}])(?:hotel|salle|clinique|villa) $/u,
    shapes: ['dm'],
    refuses: ['hotel [2 fevrier]'],
  },
  {
    reason: 'a feast or a byname',
    shapes: ['w'],
    after:
      /^ (?:saint|noir|rouge|vert|gras|des (?:cendres|rameaux)|de (?:paques|pentecote|la pentecote|l'ascension))(?![\p{L}])/u,
    refuses: ['[vendredi] saint', '[lundi] de paques'],
  },
  {
    reason: 'a set of days',
    shapes: ['w', 'other'],
    before: /(?:tous les|toutes les|chaque|chacun des|journal du)(?: premiers?| deuxiemes?| derniers?)? $/,
    refuses: ['chaque [lundi]', 'tous les [1er et 15 du mois]', 'journal du [dimanche]'],
  },
  {
    reason: 'a set of days',
    shapes: ['w', 'other'],
    before: /ouvert(?:e|s|es)? (?:du|le|de) $/,
    ofWords: true,
    refuses: ['ouvert du [lundi au samedi]', 'ouvertes le [dimanche]'],
  },
  {
    reason: 'any such day',
    shapes: ['w'],
    before: /(?:^|[^\p{L}])un $/u,
    refuses: ['signer un [mercredi]'],
  },
  {
    reason: 'opening hours',
    shapes: ['other'],
    before: /(?:^|[^\p{L}])du $/u,
    after: /^(?:,)? ?(?:de |entre )?\d{1,2} ?(?:h|:)\d{0,2} ?(?:a|-|et) ?\d/,
    refuses: ['du [lundi au vendredi] de 8h a 18h'],
  },
  {
    reason: 'a month after a day that it does not have',
    shapes: ['m'],
    before: /\d(?:er|e|eme)? ?$/,
    refuses: ['32 [aout 2014]', '31 [novembre]'],
  },
  {
    reason: 'a campaign or a byname',
    shapes: ['m'],
    after: /^ (?:rose|bleu|musical|solidaire|attitude)(?![\p{L}])/u,
    refuses: ['[octobre] rose'],
  },
  {
    reason: 'a year named in a plan, programme or law',
    shapes: ['y', 'other'],
    before:
      /(?:^|[^\p{L}])(?:agenda|vision|plan|programme|strategie|feuille de route|loi de finances(?: rectificative)?|lfi|lfr|projet|document|schema|horizon emergence|objectifs?|accords? de cotonou|cop|can|expo|chan|mondial|jo|odd|travail|strategique|national|action|d'actions?)(?: pluriannuel| national| strategique| special| directeur| global| integre)? $/u,
    refuses: [
      'agenda [2063]',
      'plan special [2024-2025]',
      'programme de travail [2019-2021]',
      'vision [2030]',
    ],
  },
  {
    reason: 'a year named in a plan, programme or law',
    shapes: ['other'],
    before:
      /(?:^|[^\p{L}])(?:plan|programme|strategie|feuille de route|document|schema)(?: (?:nationale?|regionale?|sectorielle?|strategique|quinquennale?|decennale?|decenn\p{L}+|(?:pluri|tri|bi)ennale?|pluriannuel(?:le)?|indicati(?:f|ve)|conjointe?|operationnel(?:le)?))?(?: (?:de |d'|du |des |de la |de l'|pour l'|pour la )\p{L}+(?: \p{L}{4,})?){1,3} (?<!(?:periode|annees?|exercices?|campagne|saison|rentree|horizon) )$/u,
    refuses: [
      'plan national de developpement [2018-2027]',
      "strategie nationale de l'eau potable [2021-2025]",
      'document de strategie pays [2024-2029]',
      'programme pluriannuel de developpement [2004-2008]',
    ],
  },
  {
    reason: 'the number of a house',
    before: /(?:^|[^\p{L}])(?:au|[,:(]) $/u,
    after:
      /^(?: ?bis| ?ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|impasse|allees?|chemin|chaussee|cours|square)(?![\p{L}])/u,
    shapes: ['d', 'other'],
    ofFigures: true,
    refuses: ['au [16], rue du Port'],
  },
  {
    reason: 'age or measure',
    shapes: ['d', 'y', 'other'],
    after: /^ ?(?:%|°c|€|\$|fcfa|(?:h(?:eures?)?|ans|mm?|cm)(?![\p{L}]))/u,
    refuses: ['[14] ans'],
  },
];

/** Words before a bare year that make it one. */
const YEAR_LEAD =
  /(?:^|[^\p{L}])(?:en|de|d'|des|depuis|avant|apres|vers|pour|jusqu'en|jusqu'a|jusque|d'ici|d'ici a|a|au|entre|et|ou|l'an|ans?|annees?|courant|fin|debut|mi|durant|pendant|sur|vs|contre|que|par rapport a|printemps|ete|automne|hiver|des lors) ?(?:\p{L}+ ?: ?)?$/u;
const PLURAL = new RegExp(`^ ${PLURAL_NOUN}`, 'u');
/** After "de" and the like a number before a plural noun counts. */
const COUNTING_LEAD = /(?:^|[^\p{L}])(?:de|d'|a|pour|entre|et|ou|par|sur|vers|que) $/u;

/** "la Convention de La Haye de |1954|", "l'accord de Paris de |2015|": by the town it is called after and its year. As written. */
const TREATY =
  /(?:[Cc]onvention|[Tt]raité|[Aa]ccord|[Pp]rotocole|[Pp]acte|[Cc]harte|[Dd]éclaration)s? (?:de |d['’]|du )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+)* de $/u;

/** A year by itself is a date where a preposition, a list mark or a plain noun leads to it; after a name it belongs to the name. */
function yearReason(place: Place, year: number, original: string | null): string | null {
  const left = before(place, 40);
  const right = after(place, 24);
  if (/^ ?-? ?\d/.test(right) || /^[-'’]\p{L}/u.test(right) || /\d[ .,/-]?$/.test(left)) return 'a number';
  if (/^\S*[@/]\S/.test(right)) return 'part of an address or a file name';
  if (/[©@#+]\s?\S*$/.test(left) && !/\s\p{L}+ $/u.test(left)) return 'a mark of ownership or an address';
  if (COUNTING_LEAD.test(left) && PLURAL.test(right)) return 'a count';
  if (original !== null && TREATY.test(original)) return 'a year named in a plan, programme or law';
  // "l'événement de haut niveau 2024 du SMSI" bears the year in its name.
  if (
    !YEAR_LEAD.test(left) &&
    /^ (?:du|de la|de l'|des) ?$/.test(right.slice(0, 7).replace(/(du|des|de la|de l').*/, '$1'))
  ) {
    if (/^ (?:du |de la |de l['’]|des )\p{Lu}/u.test(place.text?.slice(place.end, place.end + 9) ?? ''))
      return 'part of a name';
  }
  if (YEAR_LEAD.test(left)) return year >= 1500 || / en $/.test(` ${left}`) ? null : 'a number';
  if (year < 1700) return 'a number';
  if (/(?:^|\n|[.!?;:•*|([«"“,–—]|- |^-)\s*$/.test(left) || left.trim() === '') {
    return /^\s*(?:$|[):;,.\]|–—-]|\n|et |a |\()/.test(right) || /[(,]$/.test(left) ? null : 'a number';
  }
  const word = /(\p{L}[\p{L}'-]*) $/u.exec(original ?? left)?.[1];
  if (word === undefined) return 'a number';
  if (/^(?:le|la|les|du|l|un|une|n|no|tel|au|bp|rs|tome|vol)$/i.test(word)) return 'a number';
  // "attend |1800| choristes", but "les comptes |2023| consolidés": a plural agrees with the number, or with what stands before it.
  if (!/[sx]$/.test(word) && PLURAL.test(right)) return 'a count';
  return word === word.toLowerCase() && word.length > 3 ? null : 'part of a name';
}

/** "le PNSD |2024-2028|": years right behind letters are those of a plan. */
const isOfPlan = ({ folded, start, end }: Place, original: string | null): boolean =>
  /^\d{4} ?[-/] ?\d{4}$/u.test(folded.slice(start, end)) &&
  original !== null &&
  /(?:^|[^\p{L}])(?=\p{Lu}{2})[\p{Lu}\d&.-]{3,10} $/u.test(original);

const SHAPES: readonly Shape[] = ['y', 'm', 'd', 'dm', 'w', 'wd', 'other'];

const guardsOf = new Map(
  SHAPES.map((shape) => [
    shape,
    GUARDS.filter(({ shapes }) => shapes === undefined || shapes.includes(shape)).map(
      ({ reason, before, after, ofFigures = false, ofWords = false }): Asked => ({
        reason,
        ofFigures,
        ofWords,
        before: before ?? null,
        after: after ?? null,
      }),
    ),
  ]),
);

/** Why a reading is no date here, or null. `original` is the text with its case, at the same offsets. */
export function guards(place: Place, reading: Reading, shape: Shape): string | null {
  const left = before(place, 48);
  const right = after(place, 32);
  const startsWithFigure = /^\d/.test(place.folded.charAt(place.start));
  for (const guard of guardsOf.get(shape) ?? []) {
    if (guard.ofFigures && !startsWithFigure) continue;
    if (guard.before && !guard.before.test(left)) continue;
    if (guard.after && !guard.after.test(right)) continue;
    if (guard.ofWords && /\d/.test(place.folded.slice(place.start, place.end))) continue;
    return guard.reason;
  }
  const original = place.text?.slice(Math.max(place.from, place.start - 40), place.start) ?? null;
  if (shape === 'other' && isOfPlan(place, original)) return 'a year named in a plan, programme or law';
  if (reading.kind === 'calendar' && shape === 'y' && startsWithFigure) {
    return yearReason(place, reading.year ?? 0, original);
  }
  if (
    shape === 'm' &&
    reading.kind === 'calendar' &&
    reading.year === undefined &&
    reading.lean === undefined
  ) {
    return monthReason(place, original);
  }
  return null;
}

/** A month by itself with a capital inside a sentence is a name ("Mai Fatty", "la planète Mars"), unless told as a month. */
function monthReason(place: Place, original: string | null): string | null {
  const left = before(place, 24);
  if (/(?:^|[^\p{L}])(?:planete|champ de|dieu|barres?) $/u.test(left)) return 'a name';
  const head = place.text?.charAt(place.start) ?? '';
  if (head === '' || head === head.toLowerCase() || original === null) return null;
  // "Mi-janvier – Kigali : …"
  if (/^(?:mi|debut|fin|courant)(?![a-z])/.test(place.folded.slice(place.start, place.start + 8)))
    return null;
  if (
    /(?:^|[^\p{L}])(?:en|mois de|mois d'|fin|debut|mi|courant|depuis|des|avant|de|d'|jusqu'en) ?-?$/u.test(
      left,
    )
  ) {
    return /^ \p{Lu}/u.test(place.text?.slice(place.end, place.end + 2) ?? '') ? 'a name' : null;
  }
  return 'a name';
}
