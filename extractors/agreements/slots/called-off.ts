/** When and where something was to be signed that was not: "devait être signé hier à Kara", "prévue le 10 mars". */
import type { Sentence, Span } from '../../../schemas/document.js';
import { toRange } from '../../../schemas/edtf.js';
import type { Draft } from '../drafts/drafts.js';
import type { Context, Where } from './context.js';
import { nearestVenue } from './nearest-venue.js';
import { within } from './placed.js';
import { nearestDate, SAID_ON, WAS_DUE } from './slots.js';

/** "alors que l'encre devait couler ce |vendredi|" */
const DEVAIT = /(?<!\p{L})devai(?:t|ent)(?: [^,;.:]{0,40})?,? (?:ce |le |du |au |pour |a )?$/u;

/** "Tout était prêt, samedi, à l'hôtel de ville. Il n'a manqué que les signatures." */
const WAS_READY =
  /(?<!\p{L})(?:tout|rien|parapheurs?|salles?|stylos?|nappes?|drapeaux|fauteuils|tables?|documents?|invites|delegations?) (?:[^.;:]{0,60} )?(?:etai(?:t|ent)|semblai(?:t|ent)) (?:[^.;:,]{0,20} )?(?:prete?s?|en place|dress\p{L}+|install\p{L}+|reunie?s?)(?!\p{L})/u;

/** "La séance s'est soldée hier par un échec. A et B se sont quittés sans signer." */
const CAME_TO_NOTHING =
  /(?<!\p{L})(?:echec|echou\p{L}+|tourne court|(?:claque|quitte) (?:la|les) (?:porte|table|negociations?|salle|discussions)|(?:quitte|separe)e?s? (?:,[^,]{1,30}, )?(?:sans|dos a dos)|impasse|rompu\p{L}*)(?!\p{L})/u;

/** "La cérémonie, annoncée pour |le 25 juillet|, n'a pas eu lieu." */
const OF_CEREMONY = /(?<!\p{L})(?:ceremonie|signature|encre|rendez-vous|paraphe)(?!\p{L})/u;

/** Sentences before and behind in which that stands. */
const BACK = 2;
const AHEAD = 1;

/** In code units: what stands farther from the verb is told of something else. */
const FARTHEST = 140;
const LEAD = 80;
/** A refusal is told at more length: "dans la nuit de |mardi à mercredi|, A a refusé de signer". */
const OF_REFUSAL = 300;

type Due = Pick<Where, 'date' | 'venue'>;
const NEITHER: Due = { date: null, venue: null };
const either = (all: Due, each: Due): Due => ({
  date: all.date ?? each.date,
  venue: all.venue ?? each.venue,
});

export function dueWhere(draft: Draft, context: Context): Due {
  const told = [...draft.sentences]
    .sort((a, b) => a - b)
    .map((index) => dueIn(draft, index, context))
    .reduce(either, NEITHER);
  return told.date === null ? either(told, sceneAround(draft, context)) : told;
}

/** As one sentence tells it: by "prévue le", or by the verb that was to come or did not. */
function dueIn(draft: Draft, index: number, context: Context): Due {
  const sentence = context.document.sentences[index] as Sentence;
  // "a été renvoyée à la session prévue à Kara": when and where it is to be now.
  const putOff = draft.told.find(
    ({ sentence: own, signing: { family } }) => own === index && family === 'putoff',
  );
  const span = { start: sentence.start, end: putOff?.signing.start ?? sentence.end };
  const byVerb = draft.told
    .filter(({ sentence: own, signing }) => own === index && isOff(signing))
    .map(({ clause, signing }) => besideVerb(span, clause, signing, context))
    .find(({ date }) => date !== null);
  return either(byPlan(span, context), byVerb ?? NEITHER);
}

type Signing = Draft['told'][number]['signing'];

const isOff = ({ outcome, family, due }: Signing): boolean =>
  family !== 'putoff' && (due || outcome === 'failed');

/** "que A devait signer |mercredi| au siège", "n'a pas été signé, |lundi|, au palais", "a refusé |hier| de signer" */
function besideVerb(sentence: Span, clause: Span, signing: Signing, context: Context): Due {
  const { start: at, due } = signing;
  const isRefused = !due && (signing.infinitive || signing.voice === 'noun');
  const { folded } = context.document;
  const span = { start: Math.max(sentence.start, clause.start), end: Math.min(sentence.end, clause.end) };
  const day = nearestDate(context, span, at, true, null);
  if (
    !day ||
    day.cost > (isRefused ? OF_REFUSAL : FARTHEST) ||
    !isDay(day.value) ||
    folded.startsWith('meme jour', day.start)
  )
    return NEITHER;
  const lead = folded.slice(Math.max(span.start, day.start - LEAD), day.start);
  if (
    CONTRARY.test(lead) ||
    (!due && !isRefused && day.end < at - LEAD && !OPENING.test(folded.slice(span.start, day.start)))
  )
    return NEITHER;
  const place = nearestVenue(context, span, at);
  return { date: day.value, venue: place && place.cost < FARTHEST ? place.value : null };
}

/** "contrairement à ce qui a été publié |lundi|, aucun contrat n'a été signé" */
const CONTRARY = /contrairement [^,]*$/u;
const OPENING = /^\W*(?:le |ce |au |dans la (?:nuit|soiree|journee|matinee) (?:de |du )?)?$/u;

/** "prévue le |10 mars| à |Kara|" */
function byPlan(span: Span, { document: { folded }, dates, venues }: Context): Due {
  const isDue = (start: number): boolean => {
    const lead = folded.slice(Math.max(span.start, start - LEAD), start);
    return (WAS_DUE.test(lead) || DEVAIT.test(lead)) && !/echeance/.test(lead) && !SAID_ON.test(lead);
  };
  const day = within(dates, span).find(
    ({ start, entity: { value } }) => isDay(value) && isDue(start) && !folded.startsWith('meme jour', start),
  );
  const place = within(venues, span).find(({ start }) => isDue(start))?.entity;
  const name = place && (place.name ?? place.city);
  return { date: day?.entity.value ?? null, venue: place && name ? { id: place.id, name } : null };
}

/** What stands around tells of the scene: all was ready, talks came to nothing, the ceremony was due. */
function sceneAround({ told }: Draft, context: Context): Due {
  const { document, taken } = context;
  const failed = told.some(({ signing: { family, outcome } }) => family !== 'putoff' && outcome === 'failed');
  for (const { sentence, inTitle } of told) {
    if (inTitle) continue;
    const own = document.sentences[sentence] as Sentence;
    const comesToNothing = failed && says(CAME_TO_NOTHING, own, context);
    for (let step = -BACK; step <= AHEAD; step++) {
      const near = document.sentences[sentence + step];
      if (!near || step === 0 || near.paragraph !== own.paragraph || taken.has(sentence + step)) continue;
      const isScene =
        step < 0 &&
        (says(WAS_READY, near, context) ||
          (failed && (comesToNothing || says(CAME_TO_NOTHING, near, context))));
      const due = isScene
        ? placedIn(near, context)
        : says(OF_CEREMONY, near, context)
          ? byPlan(near, context)
          : NEITHER;
      if (due.date !== null) return due;
    }
  }
  return NEITHER;
}

const says = (asked: RegExp, { start, end }: Span, { document }: Context): boolean =>
  asked.test(document.folded.slice(start, end));

function placedIn(span: Span, context: Context): Due {
  const day = nearestDate(context, span, span.end, true, null, true);
  const place = nearestVenue(context, span, span.end);
  return { date: isDay(day?.value) ? day.value : null, venue: place?.value ?? null };
}

/** "annoncée pour ce mois" is no day, "dans la nuit de mardi à mercredi" is. */
function isDay(value: string | null | undefined): value is string {
  if (!value || value.length < 10) return false;
  const { first, last } = toRange(value);
  return Date.parse(last) - Date.parse(first) <= 86_400_000;
}
