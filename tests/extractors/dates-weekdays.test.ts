/** Which Tuesday a bare weekday is: what verbs, nouns and datelines tell. The day of writing is Wednesday, 15 May 2024. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from '../../extractors/dates/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

const valuesIn = (raw: string): (string | null)[] =>
  dates.find(buildDocument(raw), EMPTY_FOUND, settings).map(({ value }) => value);

/** Days of May 2024. */
const TOLD: readonly (readonly [sentence: string, ...days: number[]])[] = [
  ['Le sommet s’ouvre jeudi à Tunis, a annoncé le porte-parole.', 16],
  ['Le ministre entame jeudi une visite de trois jours, et préside mardi une réunion.', 16, 14],
  ['Les Togolais sont appelés aux urnes dimanche.', 19],
  ['Il a appelé lundi les pêcheurs au calme.', 13],
  ['L’accord sera signé jeudi, a annoncé le ministre.', 16],
  ['L’accord sera signé jeudi, a-t-on appris auprès du ministère.', 16],
  ['« Nous signerons l’accord », a-t-il dit mardi.', 14],
  ['Les deux pays vont signer un accord, a-t-on appris mardi.', 14],
  ['Les deux pays signeront un accord, indique mardi un communiqué.', 14],
  ['Les deux pays signeront un accord, selon un texte rendu public mardi.', 14],
  ['Les fonds remis lundi permettront d’ouvrir une école.', 13],
  ['Les fonds seront remis lundi par le maire.', 20],
  ['L’école sera officiellement ouverte lundi.', 20],
  ['Arrivée lundi, la délégation repartira jeudi.', 13, 16],
  ['Il a annoncé mardi la tenue jeudi d’une réunion.', 14, 16],
  ['La réunion sera tenue lundi.', 20],
  ['Prochain point de presse : lundi, 10 h.', 20],
  ['Ce qui est écrit : reprise du travail jeudi à 6 h.', 16],
  ['Il est mort à la reprise du travail lundi.', 13],
  ['Les deux pays s’entendent mardi sur un accord.', 14],
  ['À la veille de l’ouverture, jeudi, du forum, il a reçu la presse.', 16],
  ['La visite intervient après la signature vendredi d’un accord.', 10],
  ['Il se félicite de la tenue jeudi d’un forum.', 16],
  ['Le prix baissera, d’après la réunion de mardi.', 14],
  ['La commission a décidé de se réunir lundi.', 20],
  ['Les partis ont décidé de tenir une réunion de bureau, vendredi, pour en parler.', 17],
  ['Le ministre prévoit d’organiser mardi une rencontre, et s’apprête à signer dimanche un accord.', 21, 19],
  ['Le président a remplacé dimanche 19 ministres.', 12],
  ['Le ministère annonce pour samedi une rencontre. Rendez-vous lundi à Kara.', 18, 20],
  ['Le 3 mai, il a vu le port. Le lundi suivant, il a reçu les pêcheurs.', 3, 6],
  ['Il a vu le port le 3 mai. Dans la même journée, il a reçu les pêcheurs.', 3, 3],
];

for (const [sentence, ...days] of TOLD)
  test(sentence, () =>
    assert.deepEqual(
      valuesIn(`Lomé, 15 mai 2024 (ATX) – ${sentence}`).slice(1),
      days.map((day) => `2024-05-${String(day).padStart(2, '0')}`),
    ),
  );

test('what had been done on a weekday lies before the day that is told, which is no dateline', () =>
  assert.deepEqual(
    valuesIn('Elle a signé, le mardi 14 mai 2024 à Kara, un accord. Elle avait reçu vendredi les pêcheurs.'),
    ['2024-05-14', '2024-05-10'],
  ));

test('a weekend that is over', () =>
  assert.deepEqual(
    valuesIn('Lomé, 13 mai 2024 (ATX) – Le forum s’est tenu ce week-end. Il reprend ce week-end.').slice(1),
    ['2024-05-11/2024-05-12', '2024-05-18/2024-05-19'],
  ));

test('yesterday is that of the dateline, whenever the page came out', () =>
  assert.deepEqual(
    valuesIn('Un accord\n\nPublié le 17 mai 2024\n\nLOMÉ, 15 mai (ATX) – Il a signé hier un accord.').slice(
      1,
    ),
    ['2024-05-15', '2024-05-14'],
  ));
