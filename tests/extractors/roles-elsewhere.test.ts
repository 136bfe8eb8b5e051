/** Offices whose body is told elsewhere, and offices told in other forms: each wording with the roles that it tells. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/index.js';

const pipeline = createPipeline({ reference: '2026-11-30' });

/** "Sarr: directeur @ Office du thé" of all people of a text. */
function rolesOf(raw: string): readonly string[] {
  const { record } = pipeline.run({ raw });
  assert.ok(record, raw);
  return record.people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name.split(' ').at(-1)}: ${title} @ ${organization ?? '-'}`),
  );
}

const TOLD: readonly (readonly [text: string, roles: string])[] = [
  // Seats of countries, offices in a row.
  [
    'Un bureau ainsi constitué :\n   Président : Guinée (M. Luc Sarr) ;\n   Rapporteur : Tchad (Mme Awa Diallo).\n',
    'Sarr: Président @ -; Diallo: Rapporteur @ -',
  ],
  // Lists whose items begin with "pour".
  [
    "Ont signé :\n– pour l'Office du thé : Dr Awa Diallo, directrice des productions ;\n– pour la Banque Koumassi (BK) : M. Luc Sarr, chargé de projet.\n",
    'Diallo: directrice des productions @ Office du thé; Sarr: chargé de projet @ Banque Koumassi',
  ],
  [
    "Ont signé, pour l'Office du thé, M. Luc Sarr, directeur général, et, pour la Banque Koumassi, Mme Awa Diallo, directrice du crédit.",
    'Sarr: directeur général @ Office du thé; Diallo: directrice du crédit @ Banque Koumassi',
  ],
  // "respectifs" behind the names.
  [
    "- Accord entre l'Office du thé et la Banque Koumassi. Signataires : M. Luc Sarr et Mme Awa Diallo, directeurs respectifs ;",
    'Sarr: directeur @ Office du thé; Diallo: directeur @ Banque Koumassi',
  ],
  [
    'Étaient là les présidents de ligues, dont celui de la Ligue dorlanaise de judo, M. Luc Sarr, et les directeurs.',
    'Sarr: président @ Ligue dorlanaise de judo',
  ],
  // What an office is for and where goes on with it.
  [
    "La Banque Koumassi (BK), par la bouche de son directeur régional en Afrique australe, Luc Sarr, a fait savoir qu'elle étudierait le projet.",
    'Sarr: directeur régional en Afrique australe @ Banque Koumassi',
  ],
  [
    'Le texte a été signé, pour la Banque Koumassi, par le chef de son bureau régional à Dakar, Luc Sarr.',
    'Sarr: chef de son bureau régional à Dakar @ Banque Koumassi',
  ],
  [
    "« Tout a brûlé », a témoigné Luc Sarr, gardien d'une bibliothèque familiale.",
    "Sarr: gardien d'une bibliothèque familiale @ -",
  ],
  ['Luc Sarr, initiateur du projet, décédé en mars dernier, a été salué.', 'Sarr: initiateur du projet @ -'],
  // A nation, a kind, a partner.
  [
    "L'Université de Namur et l'Université polytechnique de Changsha ont signé un accord jeudi. La vice-rectrice chinoise, Mme Awa Diallo, et le doyen, Luc Sarr, tenaient la plume.",
    'Diallo: vice-rectrice @ Université polytechnique de Changsha; Sarr: doyen @ Université de Namur',
  ],
  [
    "Le contrat est confié au bureau Kelvar (Liège). L'ont conclu le PDG de l'Office du thé, Luc Sarr, et Paul Mba, directeur Asie du bureau belge.",
    'Sarr: PDG @ Office du thé; Mba: directeur Asie @ Kelvar',
  ],
  [
    "La Banque Koumassi a signé lundi un accord avec la mairie de Dorla. Le directeur de l'institution, Luc Sarr, a salué ce geste.",
    'Sarr: directeur @ Banque Koumassi',
  ],
  // Those who name, and what somebody was before.
  [
    'La Banque Koumassi a porté à sa présidence Mme Awa Diallo pour deux ans.',
    'Diallo: présidente @ Banque Koumassi',
  ],
  [
    'La Banque Koumassi a porté Luc Sarr à sa tête. M. Paul Mba devient trésorier.',
    'Mba: trésorier @ Banque Koumassi',
  ],
  [
    'La Banque Koumassi a désigné Mme Awa Diallo, magistrate, comme chargée de mission.',
    'Diallo: magistrate @ -; Diallo: chargée de mission @ Banque Koumassi',
  ],
  [
    'Selon la rapporteure de la Commission des pêches, la députée Awa Diallo, le taux est bas.',
    'Diallo: rapporteure @ Commission des pêches; Diallo: députée @ -',
  ],
  // Festivals.
  [
    "A l'approche de la 3e édition du Festival des arts de Dorla (FAD), le commissaire général, Luc Sarr, a animé une conférence. Avec lui : la chargée de la programmation, Mme Awa Diallo.",
    'Sarr: commissaire général @ Festival des arts de Dorla; Diallo: chargée de la programmation @ Festival des arts de Dorla',
  ],
  // Ambassadors by the countries in brackets.
  [
    "Le Président a reçu lundi les lettres de créance de quatre ambassadeurs.\n\nIl s'agit, dans l'ordre, de Leurs Excellences :\n– Mme Marta Iglesia (Royaume d'Espagne) ;\n– M. Luc Sarr (République de Guinée).\n",
    "Iglesia: ambassadeur @ Royaume d'Espagne; Sarr: ambassadeur @ République de Guinée",
  ],
];

for (const [text, told] of TOLD)
  test(`roles of: ${text.replaceAll('\n', ' ')}`, () => {
    const found = rolesOf(text);
    for (const role of told.split('; ')) assert.ok(found.includes(role), `${role} – ${found.join('; ')}`);
  });

const UNTOLD: readonly (readonly [text: string, role: RegExp])[] = [
  [
    'Étaient là le préfet, M. Luc Sarr, la présidente du Conseil départemental ainsi que l’attaché de défense.',
    /Sarr: présidente/u,
  ],
  ['Les membres du Conseil de la Banque Koumassi ont élu Mme Awa Diallo.', /Diallo: élue?/u],
];

for (const [text, role] of UNTOLD)
  test(`no such role of: ${text}`, () => {
    for (const found of rolesOf(text)) assert.doesNotMatch(found, role);
  });
