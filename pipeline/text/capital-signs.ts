/** Words and endings that tell what a word in capitals is. All but accents and Roman numbers are folded. */
import { compiled } from '../../extractors/compiled.js';
import { CLASS } from '../../extractors/names/classes.js';
import { readTable } from '../../extractors/resources.js';
import { foldWord } from '../../extractors/words.js';

export const ORDINARY =
  CLASS.common |
  CLASS.role |
  CLASS.body |
  CLASS.demonym |
  CLASS.link |
  CLASS.gathering |
  CLASS.site |
  CLASS.speech |
  CLASS.calendar;
/** Dashes and quotes between a stop and the first word. */
export const MOST_SIGNS = 4;
export const PERSON = CLASS.forename | CLASS.surname;
export const PLACE = CLASS.country | CLASS.region | CLASS.largeTown;
export const ANY_PLACE = PLACE | CLASS.town | CLASS.smallTown | CLASS.institution;
/** What a name of its own may follow right behind: "la société Lagunex", "le ministre Touré". */
export const CARRIES = CLASS.role | CLASS.body | CLASS.site | CLASS.honorific;

/** Words of portfolios, instruments and buildings: they stand in ordinary text too. */
export const ordinaryWords = compiled(
  'ordinary-words',
  () =>
    new Set(
      ['portfolios', 'instruments', 'facilities']
        .flatMap((lexicon) => readTable(`lexicons/${lexicon}.tsv`))
        .map(({ form, singular, noun }) => form ?? singular ?? noun ?? '')
        .flatMap((form) => (/\p{Lu}/u.test(form) ? [] : foldWord(form).split(/[ ']/))),
    ),
);

export const CIVIL = new Set(
  'm. mm. mr mme mmes mlle dr pr dre pre me monsieur madame mesdames messieurs'.split(' '),
);
/** Written small between the names of a person. */
export const BETWEEN = new Set('nee ne dit dite epouse veuve'.split(' '));
export const OF = new Set("de du des d'".split(' '));
export const DEFINITE = new Set("l' la le les du au aux des".split(' '));
export const INDEFINITE = new Set(
  'un une ce cet cette ces son sa ses leur leurs notre nos chaque plusieurs toute tout'.split(' '),
);
/** Where a place or a name may follow. */
export const LEADS = new Set("de d' a en vers entre et avec par pour chez ou depuis selon".split(' '));
export const TO_TOWN = new Set('a vers depuis'.split(' '));

/** Endings of French words that hardly a name has. */
export const FRENCH =
  /(?:tions?|sions?|ments?|iques?|ites?|ances?|ences?|aires?|elles?|euses?|ives?|ifs?|isme|istes?|ages?|ables?|ibles?|antes?|ants|ees?|ent|aient|ait|ant|eront|erent|era|eurs?|trices?|ures?|ales?|aux|ieres?|iers?|er|ir|oire|eux|ennes?|iens?|aines?|ises?|ues|ies|ndums?|ariats?|ndra|ttra|[ei]ra|ront)$/u;
/** A verb behind a name: "SARR ÉCHANGEAIT". */
export const VERB = /(?:ai(?:t|ent)|ent|ant|[ei]ra|ndra|ront)$/u;
/** No French word looks like this: "UQAR", "AMRTP", "M23", "SMOBF". */
export const UNSPOKEN =
  /^[^aeiouyœ]+$|q(?!u)|\d|[bcdfghjklmnpqrtvwxz]{3}$|[bcdfghjklmnpqrstvwxz]{4}|^(?!bl|br|ch|cl|cr|dr|fl|fr|gl|gr|kh|mb|nd|ng|ph|pl|pr|ps|rh|sc|sh|sk|sl|sp|st|th|tr|ts|vr)[^aeiouyœ]{2}/u;
/** Participles with their accent: "PARAPHÉ". */
export const PARTICIPLE = /ÉE?S?$/u;
export const ACCENT = /[ÀÂÇÈÉÊËÎÏÔÙÛ]/u;
/** "A-T-ON", "DITES-LE", "CELLE-LÀ". */
export const CLITIC = /-(?:t-)?(?:il|ils|elle|elles|on|le|la|les|nous|vous|je|tu|en|y|ci|la|moi|lui|leur)$/u;
/** "N'EST", "S'AGIT", in one piece. */
export const ELIDED = /^(?:[nsmtjcdl]|qu|jusqu|lorsqu)'(?=(.+)$)/u;

export const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{1,3}|XX?I?X?|XXI{0,3})$/u;

/** Heads that are as often no part of the name. */
export const WEAK = new Set(
  'mission representation coordination antenne ville commune port bureau service delegation groupement administration presidence ordre communaute societe groupe region prefecture pole'.split(
    ' ',
  ),
);
/** Words of a name that are looked at. */
export const LONGEST_PHRASE = 9;
export const REACH =
  /^(?:inter|pan|sous-?)?(?:nation|region|mondi)(?:al|ale|aux|ales)$|^(?:africain|europeen|arabe|panafricain|francophone|supreme|superieur)(?:s|e|es|ne|nes)?$/u;
