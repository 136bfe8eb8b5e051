/** Meetings, journeys and grants told before a signing: where and when it was, though its own sentence does not tell. */
import type { Sentence, Span } from '../../../schemas/document.js';
import { CuedPattern } from '../../cued.js';
import { type Draft, firstSentence } from '../drafts/drafts.js';
import { isNarrated, isToBeHeld } from './around.js';
import type { Context } from './context.js';

/** "à l'issue de l'audience", "au cours de cette visite", "lors des travaux": signed where and when that was; "en marge du forum" where. */
const AT_A_MEETING = new CuedPattern(
  [
    'issu- terme sortir fin cloture lors cours marge occasion jour durant pendant proces-verbal proces-verbaux reunion rencontre visite session seance sommet forum conference ceremonie evenement deplacement sejour mission',
  ],
  /(?:a l'issue?|au terme|au sortir|a la fin|en cloture|lors|au cours|en marge|a l'occasion) d(?:e|u|es|e la|e l'|'un|'une|e cette|e cet|e ce|e ces|e leurs?|e sa|e ses|e son) ?(?:\p{L}+ ){0,2}(?:(?<long>forums?|sommets?|conferences?|ateliers?|salons?|colloques?|congres|assises|foires?|expositions?|seminaires?)|discussions?|travaux|entretiens?|rencontres?|seances?|audiences?|visites?|reunions?|sessions?|pourparlers|echanges|consultations|tete-a-tete|sejour|mission|deplacement|entrevue)(?![\p{L}])|(?<which>(?:au|le) (?:premier|deuxieme|second|troisieme|dernier) jour d(?:e|u|es) )|(?:durant|pendant) (?:son sejour|sa visite|cette visite|ce sejour)(?!\p{L})|proces-verb(?:al|aux) (?:final |finaux )?d(?:e|es|u|e la|e l'|e cette|e leur) ?(?:\p{L}+ ){0,3}(?:sessions?|reunions?|travaux|commissions?|rencontres?|comites?|conseils?)(?![\p{L}])|^\W*(?:la|cette|leur|ce|le|l') ?(?:reunion|rencontre|visite|session|seance|(?<just>sommet|forum|conference|ceremonie|evenement|deplacement|sejour|mission))(?: [^,;.]{0,40})? (?:qui )?(?:(?:a|avait) (?:vu|ete|permis|abouti|donne|debouche)|(?:sera|seront|constituera|offrira|verra|permettra|devrait)(?!\p{L})|s'est (?:cloturee|achevee|soldee|terminee|conclue) (?:par|sur|avec))/u,
);

/** What tells of such a meeting, with its day or place. */
const MEETS =
  /(?:s'est|se sont|s'etait) (?:\p{L}+ )?(?:tenue?s?|reunie?s?|deroulee?s?|ouverte?s?|entretenue?s?|rendue?s?|rencontree?s?)|(?:a|ont) ete (?:\p{L}+ )?(?:recue?s?|accueillie?s?)|(?:^|[\s,])(?:a|ont) (?:\p{L}+ )?(?:recu|accueilli|rencontre|preside|effectue|entame|participe|pris part|demarre|debute)|(?:^|[\s,])(?:reunie?s?|tenue?s?) (?=a |au |en |dans |ce |le |hier |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:acheve|cloture|boucle|ouvert|entame|tenu|demarre)(?:, [^,;.]{2,24},)? (?:ses|leurs|les) travaux|en visite|visite (?:officielle|de travail|d'etat|d'amitie)|sejourn|se (?:rendra|rendront|rendent|tiendra)|est attendu|arrivee?s? |participation d(?:e |u |')/u;

const TO_COME = /^(?:se |est attendu)/;

/** Sentences before a signing in which its meeting may be told. */
const MEETING_REACH = 12;
const JUST_BEFORE = 3;

interface Meeting {
  readonly span: Span;
  readonly at: number;
  /** A gathering of some days: which of them is not told. */
  readonly isLong: boolean;
}

/** Sentences that tell of the meeting at which it was signed, the nearest first, and where in them it is named. */
export function meetingsOf({ sentences }: Draft, coming: boolean, { document }: Context): Meeting[] {
  for (const index of sentences) {
    const own = document.sentences[index] as Sentence;
    const meeting = AT_A_MEETING.find(document, own);
    if (!meeting) continue;
    // "au deuxième jour de sa visite": not on the day on which it began.
    const isLong = (meeting.groups?.long ?? meeting.groups?.which) !== undefined;
    const meetings = [];
    // "Cette rencontre a vu …" takes up what was told just before.
    const reach = meeting.groups?.just === undefined ? MEETING_REACH : JUST_BEFORE;
    for (let back = index - 1; back >= Math.max(0, index - reach); back--) {
      const before = document.sentences[back] as Sentence;
      const meets = MEETS.exec(document.folded.slice(before.start, before.end));
      // "le forum qui se tiendra à Tunis": nothing was signed there.
      if (meets && (coming || !TO_COME.test(meets[0])))
        meetings.push({ span: before, at: before.start + meets.index, isLong });
    }
    return meetings;
  }
  return [];
}

/** Of a stay that may go on for days. */
const STAYS = /arrive|sejourn|visite/u;

/**
 * "Le ministre est arrivé lundi à Nantes. Il a signé une charte": the sentence before that tells of a meeting or a journey,
 * in which the place of what was signed may be told.
 */
export function meetingJustBefore(draft: Draft, { document, taken }: Context): Meeting | null {
  const index = firstSentence(draft);
  const [before, own] = [document.sentences[index - 1], document.sentences[index]];
  if (!before || before.paragraph !== own?.paragraph || taken.has(index - 1)) return null;
  if (!draft.told.every(isNarrated(document)) || draft.told.length === 0 || isToBeHeld(before, document))
    return null;
  const meets = MEETS.exec(document.folded.slice(before.start, before.end));
  return meets && { span: before, at: before.start + meets.index, isLong: STAYS.test(meets[0]) };
}

/** "se rendra en visite au Ghana du 5 au 8 mai", "est attendu jeudi à Accra" */
const VISIT_TO_COME =
  /(?:se rendr(?:a|ont)|ser(?:a|ont) (?:\p{L}+ )?en (?:visite|deplacement|mission|sejour)|effectuer(?:a|ont) (?:\p{L}+ )?une (?:visite|mission|tournee)|(?:est|sont) attendue?s?|sejourner(?:a|ont)|ser(?:a|ont) (?:\p{L}+ )?recue?s?)(?!\p{L})/u;

/** Sentences in which a text says what it is about. */
const LEAD = 4;

/** The visit to come that a text announces before it tells what will be signed. */
export function visitBefore(draft: Draft, { document }: Context): Meeting | null {
  for (let index = Math.min(firstSentence(draft), LEAD) - 1; index >= 0; index--) {
    const before = document.sentences[index] as Sentence;
    const visit = VISIT_TO_COME.exec(document.folded.slice(before.start, before.end));
    if (visit) return { span: before, at: before.start + visit.index, isLong: false };
  }
  return null;
}

const GRANTED =
  /(?:^|[\s,])(?:a|ont) (?:\p{L}+ )?(?:accorde|octroye|consenti|obtenu|contracte|decroche)(?!\p{L})/u;

/** "La banque a accordé mardi un prêt au Togo. Le prêt a été signé à Lomé": the sentence before, of what was signed with it. */
export function grantBefore(draft: Draft, { document }: Context): Meeting | null {
  const index = draft.told.reduce(
    (first, { sentence }) => Math.min(first, sentence),
    Number.POSITIVE_INFINITY,
  );
  const [before, own] = [document.sentences[index - 1], document.sentences[index]];
  const isKnown = draft.told.some(
    ({ determiner }) => determiner === 'definite' || determiner === 'demonstrative',
  );
  if (!before || before.paragraph !== own?.paragraph || !isKnown || !draft.told.every(isNarrated(document)))
    return null;
  const granted = GRANTED.exec(document.folded.slice(before.start, before.end));
  return granted && { span: before, at: before.start + granted.index, isLong: false };
}
