/** Who acts in a clause of signing: its subject, whoever is asked to sign, whoever wishes it. */
import type { Actor } from '../grammar/actor-words.js';
import { isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';
import type { Signing } from '../mentions/signing.js';
import { agreeing } from './subjects.js';

/** @param found the term that the grammar takes for the subject, and whether its verb is one that a noun of signing hangs on */
export function whoActs(
  terms: readonly Term[],
  at: number,
  signing: Signing,
  before: string,
  folded: string,
  found: { readonly nearest: number | null; readonly proceeds: boolean },
): readonly Actor[] {
  const { nearest, proceeds } = found;
  if (signing.gerund) return terms[nearest ?? behindComma(terms, at, before)]?.group?.actors ?? [];
  if (signing.infinitive) {
    const asked = askedToSign(terms, signing, before);
    if (asked !== null) return asked;
    if (NEED_OF.test(before)) return [];
    if (WISH_OF.test(before)) return wisherBefore(terms, at);
  }
  if (!(signing.voice === 'active' || proceeds) || isOfPaper(terms, at, folded)) return [];
  return agreeing(terms, subjectAt(terms, signing, nearest), signing, folded);
}

/** "En signant ce contrat, |A et B| ouvrent la voie": whoever follows a gerund that opens its sentence; -1 where nobody does. */
function behindComma(terms: readonly Term[], at: number, before: string): number {
  if (!/^\W*(?:tout )?en $/u.test(before)) return -1;
  const comma = terms.findIndex(({ reading }, index) => index > at && reading.text === ',');
  return comma < 0
    ? -1
    : terms.findIndex(({ group }, index) => index > comma && index <= comma + 2 && group !== null);
}

/** "les offres répétées de B de signer", "la volonté du Bénin de conclure". */
const WISH_OF =
  /(?:offres?|desirs?|volonte|souhaits?|intention|promesses?|propositions?|refus|decision|engagement)(?: \p{L}+){0,2} (?:de |d'|du |des )(?:la |l'|les )?\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,4} (?:de |d')$/u;

/** "a insisté sur la nécessité de signer": whoever says so need not be the one to sign. */
const NEED_OF =
  /(?:necessite|importance|urgence|utilite|opportunite|interet|demande|exige|ordonne|recommande|conseille)(?: \p{L}+){0,2} (?:de |d')$/u;

/** "A a habilité B à signer", "A demande à B de signer": B is to do so. */
const MADE_TO =
  /(?:(?:habilit|autoris|mandat|invit|exhort|encourag|incit|oblig|appel)\p{L}*(?! par )|(?:a|ont|aurait|avait) (?:\p{L}+ )?(?:charge|demande)) [^;:.]{2,70}(?<!\p{L})(?:a|de|d') ?$/u;

/** Whom somebody asks or allows to sign; null where nobody is. `before`: what stands before the verb. */
function askedToSign(terms: readonly Term[], { start }: Signing, before: string): readonly Actor[] | null {
  const asked = MADE_TO.exec(before);
  if (!asked) return null;
  const from = start - before.length + asked.index;
  return (
    terms.find((term) => term.group !== null && term.start > from && term.end <= start)?.group?.actors ?? []
  );
}

const WITH_WHOM =
  /(?:^|[\s,])avec (?:qui|lequel|laquelle|lesquel(?:le)?s) (?:il|elle|ils|elles) (?:\p{L}+ )?$/u;

/** "A a reçu B, avec qui il a signé un accord": who signs and with whom. */
export function metBefore(
  terms: readonly Term[],
  at: number,
  { voice }: Signing,
  before: string,
): { readonly signs: readonly Actor[]; readonly met: readonly Actor[] } | null {
  if (voice !== 'active' || !WITH_WHOM.test(before)) return null;
  const [one, met, another] = terms.slice(0, at).filter(({ group }) => group !== null);
  return one?.group && met?.group && !another ? { signs: one.group.actors, met: met.group.actors } : null;
}

/** Who wishes, not the subject of the sentence; nobody where a town stands for its state. */
function wisherBefore(terms: readonly Term[], at: number): readonly Actor[] {
  const near = terms.slice(Math.max(0, at - 3), at).findLast(({ group }) => group !== null);
  return near?.group?.actors ?? [];
}

/** "l'accord officialisant leur partenariat": the paper does so, nobody signs by it. */
const isOfPaper = (terms: readonly Term[], at: number, folded: string): boolean =>
  terms[at - 1]?.instrument != null && /ant$/.test(folded.slice(terms[at]?.start, terms[at]?.end));

/** Where the subject stands: for "a rencontré A et signé" before the auxiliary that both share. */
function subjectAt(terms: readonly Term[], { sharedFrom }: Signing, nearest: number | null): number | null {
  if (sharedFrom === null) return nearest;
  const at = terms.findLastIndex(
    ({ group, end, reading }) => group !== null && end <= sharedFrom && isTagged(reading, TAG.Group),
  );
  return at < 0 ? null : at;
}
