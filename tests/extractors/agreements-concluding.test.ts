/** Verbs and expressions of concluding, crossed with tenses, instruments and orders of what stands in the clause. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clausesOf } from '../../extractors/agreements/mentions/clauses.js';
import { formsOf } from '../../extractors/agreements/mentions/conjugation.js';
import { readSetPhrase } from '../../extractors/agreements/mentions/set-phrase-at.js';
import { SET_PHRASES } from '../../extractors/agreements/mentions/set-phrases.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { told } from './agreements-notation.js';

describe('set phrases', () => {
  const read = (sentence: string) => {
    const [before = '', rest = ''] = sentence.split('[');
    const document = buildDocument(sentence.replace(/[[\]]/g, ''));
    const { tokens, folded } = document;
    const at = Array.from(tokens.start.subarray(0, tokens.count)).indexOf(before.length);
    const words = { document, from: 0, to: tokens.count };
    assert.ok(at >= 0 && rest.includes(']'), `${sentence}: ${folded}`);
    return readSetPhrase(words, at, true);
  };
  for (const { name, family, examples, refuses } of SET_PHRASES)
    it(name, () => {
      for (const example of examples) assert.equal(read(example)?.family, family, example);
      for (const trap of refuses) assert.equal(read(trap), null, trap);
    });
});

describe('forms of verbs', () => {
  const FORMS: readonly (readonly [verb: string, ...forms: string[]])[] = [
    ['boucler', 'boucle', 'bouclees', 'bouclent', 'bouclera', 'bouclaient'],
    ['etablir', 'etabli', 'etablies', 'etablissent', 'etabliront', 'etablissait'],
    ['entendre', 'entendus', 'entendent', 'entendra', 'entendraient'],
    ['remettre', 'remises', 'remettent', 'remettront', 'remettaient'],
    ['souscrire', 'souscrite', 'souscrivent', 'souscriront'],
    ['ficeler', 'ficelee', 'ficellent', 'ficelleront'],
  ];
  for (const [verb, ...forms] of FORMS)
    it(verb, () => {
      const known = formsOf(verb);
      assert.deepEqual(
        forms.filter((form) => !known.has(form)),
        [],
      );
    });
});

type Verb = readonly [done: string, present: string, infinitive: string, coming: string, status: string];

/** What is concluded is their object: "ont entériné une convention", "Une convention a été entérinée". */
const VERBS: readonly Verb[] = [
  ['signé', 'signent', 'signer', 'signeront', 'signed'],
  ['émargé', 'émargent', 'émarger', 'émargeront', 'signed'],
  ['scellé', 'scellent', 'sceller', 'scelleront', 'signed'],
  ['souscrit', 'souscrivent', 'souscrire', 'souscriront', 'signed'],
  ['officialisé', 'officialisent', 'officialiser', 'officialiseront', 'signed'],
  ['reconduit', 'reconduisent', 'reconduire', 'reconduiront', 'signed'],
  ['renouvelé', 'renouvellent', 'renouveler', 'renouvelleront', 'signed'],
  ['conclu', 'concluent', 'conclure', 'concluront', 'negotiated'],
  ['parafé', 'parafent', 'parafer', 'paraferont', 'negotiated'],
  ['entériné', 'entérinent', 'entériner', 'entérineront', 'negotiated'],
  ['acté', 'actent', 'acter', 'acteront', 'negotiated'],
  ['bouclé', 'bouclent', 'boucler', 'boucleront', 'negotiated'],
  ['ficelé', 'ficellent', 'ficeler', 'ficelleront', 'negotiated'],
  ['noué', 'nouent', 'nouer', 'noueront', 'negotiated'],
  ['tissé', 'tissent', 'tisser', 'tisseront', 'negotiated'],
  ['instauré', 'instaurent', 'instaurer', 'instaureront', 'negotiated'],
  ['établi', 'établissent', 'établir', 'établiront', 'negotiated'],
  ['mis en place', 'mettent en place', 'mettre en place', 'mettront en place', 'negotiated'],
  ['mis sur pied', 'mettent sur pied', 'mettre sur pied', 'mettront sur pied', 'negotiated'],
  ['arrêté', 'arrêtent', 'arrêter', 'arrêteront', 'negotiated'],
  ['avalisé', 'avalisent', 'avaliser', 'avaliseront', 'negotiated'],
  ['validé', 'valident', 'valider', 'valideront', 'negotiated'],
  ['adopté', 'adoptent', 'adopter', 'adopteront', 'negotiated'],
  ['approuvé', 'approuvent', 'approuver', 'approuveront', 'negotiated'],
  ['lancé', 'lancent', 'lancer', 'lanceront', 'negotiated'],
];

/** What is concluded stands behind: "se sont entendus |sur| une convention". */
const EXPRESSIONS: readonly (readonly [auxiliary: string, ...verb: Verb, lead: string])[] = [
  ['se sont', 'entendus', 's’entendent', 's’entendre', 's’entendront', 'negotiated', 'sur '],
  ['se sont', 'accordés', 's’accordent', 's’accorder', 's’accorderont', 'negotiated', 'sur les termes de '],
  [
    'se sont',
    'mis d’accord',
    'se mettent d’accord',
    'se mettre d’accord',
    'se mettront d’accord',
    'negotiated',
    'sur ',
  ],
  [
    'sont',
    'tombés d’accord',
    'tombent d’accord',
    'tomber d’accord',
    'tomberont d’accord',
    'negotiated',
    'sur ',
  ],
  ['sont', 'convenus', 'conviennent', 'convenir', 'conviendront', 'negotiated', 'de '],
  ['sont', 'parvenus', 'parviennent', 'parvenir', 'parviendront', 'negotiated', 'à '],
  ['ont', 'abouti', 'aboutissent', 'aboutir', 'aboutiront', 'negotiated', 'à '],
  [
    'ont',
    'donné naissance',
    'donnent naissance',
    'donner naissance',
    'donneront naissance',
    'negotiated',
    'à ',
  ],
  ['ont', 'dit oui', 'disent oui', 'dire oui', 'diront oui', 'negotiated', 'à '],
  ['ont', 'topé', 'topent', 'toper', 'toperont', 'negotiated', 'pour '],
  ['se sont', 'dotés', 'se dotent', 'se doter', 'se doteront', 'negotiated', 'de '],
  [
    'ont',
    'mis la dernière main',
    'mettent la dernière main',
    'mettre la dernière main',
    'mettront la dernière main',
    'negotiated',
    'à ',
  ],
  ['se sont', 'associés', 's’associent', 's’associer', 's’associeront', 'signed', 'par '],
  ['se sont', 'alliés', 's’allient', 's’allier', 's’allieront', 'signed', 'à travers '],
  ['se sont', 'unis', 's’unissent', 's’unir', 's’uniront', 'signed', 'autour de '],
  [
    'ont',
    'uni leurs forces',
    'unissent leurs forces',
    'unir leurs forces',
    'uniront leurs forces',
    'signed',
    'à travers ',
  ],
  [
    'ont',
    'renforcé leurs liens',
    'renforcent leurs liens',
    'renforcer leurs liens',
    'renforceront leurs liens',
    'signed',
    'par ',
  ],
  ['ont', 'mis leur nom', 'mettent leur nom', 'mettre leur nom', 'mettront leur nom', 'signed', 'au bas de '],
  [
    'ont',
    'apposé leur griffe',
    'apposent leur griffe',
    'apposer leur griffe',
    'apposeront leur griffe',
    'signed',
    'sur ',
  ],
  [
    'ont',
    'échangé les exemplaires',
    'échangent les exemplaires',
    'échanger les exemplaires',
    'échangeront les exemplaires',
    'signed',
    'de ',
  ],
];

const INSTRUMENTS: readonly (readonly [article: string, noun: string, type: string])[] = [
  ['une', 'convention de partenariat', 'convention'],
  ['un', 'accord de coopération', 'agreement'],
  ['un', 'contrat de fourniture', 'contract'],
  ['un', 'mémorandum d’entente', 'memorandum'],
  ['un', 'partenariat', 'partnership'],
  ['un', 'protocole d’accord', 'protocol'],
  ['un', 'jumelage', 'twinning'],
];

const A = "l'[O OIF]";
const B = "l'[O UIT]";
const PAST = ['[D mardi = 2024-03-05] à [V Kara]', '2024-03-05'] as const;
const NEXT = ['[D mardi prochain = 2024-03-12] à [V Kara]', '2024-03-12'] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Its verb and whether it is yet to come, for each tense. */
const tenses = ([done, present, infinitive, coming]: readonly string[], have: string, had: string) =>
  [
    [`${have} ${done}`, false],
    [`${present}`, false],
    [`${had} ${done}`, false],
    [`viennent de ${infinitive}`, false],
    [`${coming}`, true],
    [`vont ${infinitive}`, true],
    [`devraient ${infinitive}`, true],
  ] as const;

/** Of a verb in "être" or "avoir", the auxiliary of what was done before. */
const HAD: Readonly<Record<string, string>> = { ont: 'avaient', sont: 'étaient', 'se sont': 's’étaient' };

function check(sentence: string, status: string, type: string, day: string): void {
  assert.deepEqual(told(sentence), [`${status} ${type}; OIF + UIT; ; ${day}; Kara`], sentence);
}

describe('verbs of concluding', () => {
  VERBS.forEach((verb, order) => {
    const [done, , , , status] = verb;
    it(done, () => {
      tenses(verb, 'ont', 'avaient').forEach(([clause, isComing], tense) => {
        const [article, noun, type] = INSTRUMENTS[
          (order + tense) % INSTRUMENTS.length
        ] as (typeof INSTRUMENTS)[0];
        const [scene, day] = isComing ? NEXT : PAST;
        const what = `${article} ${noun}`;
        const sentence =
          (order + tense) % 2 === 0
            ? `${capital(A)} et ${B} ${clause} ${scene} ${what}.`
            : `${capital(A)} et ${B} ${clause} ${what}, ${scene}.`;
        check(sentence, isComing ? 'planned' : status, type, day);
      });
      const [article, noun, type] = INSTRUMENTS[order % INSTRUMENTS.length] as (typeof INSTRUMENTS)[0];
      const [first, ...rest] = done.split(' ');
      const agreed = [article === 'une' ? `${first === 'mis' ? 'mis' : first}e` : first, ...rest].join(' ');
      const what = capital(`${article} ${noun}`);
      check(`${what} a été ${agreed} ${PAST[0]} entre ${A} et ${B}.`, status, type, PAST[1]);
      check(`${what} entre ${A} et ${B} vient d’être ${agreed} ${PAST[0]}.`, status, type, PAST[1]);
      check(`${what} sera ${agreed} ${NEXT[0]} par ${A} et ${B}.`, 'planned', type, NEXT[1]);
      check(`${capital(A)} a ${done} ${PAST[0]} avec ${B} ${article} ${noun}.`, status, type, PAST[1]);
    });
  });
});

describe('expressions of concluding', () => {
  EXPRESSIONS.forEach(([auxiliary, ...verb], order) => {
    const [done, , , , status, lead] = verb;
    it(`${auxiliary} ${done} ${lead}`, () => {
      tenses(verb, auxiliary, HAD[auxiliary] ?? '').forEach(([clause, isComing], tense) => {
        const [article, noun, type] = INSTRUMENTS[
          (order + tense) % INSTRUMENTS.length
        ] as (typeof INSTRUMENTS)[0];
        const [scene, day] = isComing ? NEXT : PAST;
        const what = lead.endsWith('de ')
          ? `${lead.slice(0, -2)}’${article} ${noun}`
          : `${lead}${article} ${noun}`;
        const sentence =
          (order + tense) % 2 === 0
            ? `${capital(A)} et ${B} ${clause} ${scene} ${what}.`
            : `${capital(A)} et ${B} ${clause} ${what}, ${scene}.`;
        check(sentence, isComing ? 'planned' : status, type, day);
      });
    });
  });
});

/** What is said of a convention between two. */
const FATES: readonly (readonly [said: string, status: string])[] = [
  ['a vu le jour', 'negotiated'],
  ['est née', 'negotiated'],
  ['a pris corps', 'negotiated'],
  ['s’est concrétisée', 'negotiated'],
  ['est chose faite', 'negotiated'],
  ['est dans la poche', 'negotiated'],
  ['est désormais une réalité', 'negotiated'],
  ['est désormais officielle', 'signed'],
  ['a couronné la visite', 'signed'],
  ['est venue sceller leur coopération', 'signed'],
  ['achoppe sur le prix', 'not_signed'],
  ['a capoté', 'not_signed'],
  ['a tourné court', 'not_signed'],
  ['est restée lettre morte', 'not_signed'],
  ['est tombée à l’eau', 'not_signed'],
  ['bute sur le prix', 'not_signed'],
  ['s’enlise', 'not_signed'],
  ['reste bloquée', 'not_signed'],
  ['bloque toujours', 'not_signed'],
  ['a été mise en veilleuse', 'not_signed'],
  ['a été remise à plus tard', 'not_signed'],
  ['a été gelée', 'not_signed'],
  ['est au point mort', 'not_signed'],
  ['se fait attendre', 'not_signed'],
  ['n’a pas abouti', 'not_signed'],
  ['n’a pas vu le jour', 'not_signed'],
  ['n’est plus à l’ordre du jour', 'not_signed'],
  ['verra le jour en mai', 'planned'],
  ['est en négociation', 'planned'],
  ['est toujours en discussion', 'planned'],
  ['est à l’étude', 'planned'],
  ['est en cours d’élaboration', 'planned'],
  ['est prévue', 'planned'],
  ['est attendue en mai', 'planned'],
];

describe('what becomes of an instrument', () => {
  for (const [said, status] of FATES)
    it(said, () => {
      for (const article of ['Une', 'La'])
        assert.deepEqual(
          told(`${article} convention de pêche entre ${A} et ${B} ${said}.`),
          [`${status} convention; OIF + UIT`],
          article,
        );
    });
});

/** None of them concludes anything. */
const NOTHING: readonly string[] = [
  `${capital(A)} et ${B} ont établi un calendrier de mise en œuvre de l’accord.`,
  `${capital(A)} et ${B} ont lancé les travaux du pont, prévus par la convention.`,
  `Une convention établie en [D 2005 = 2005] entre ${A} et ${B} régit la pêche.`,
  'La conférence a adopté une convention sur les forêts.',
  `${capital(A)} a obtenu un accord de principe du ministère.`,
  `${capital(A)} et ${B} ont présenté l’accord de pêche.`,
  `${capital(A)} et ${B} ont examiné un projet de convention.`,
  `${capital(A)} a résilié le contrat qui la liait à ${B}.`,
  `${capital(A)} et ${B} ont mis en œuvre la convention.`,
  `${capital(A)} et ${B} ont mis en place un comité de suivi de la convention.`,
  `${capital(A)} et ${B} se sont engagés à respecter la convention.`,
  `${capital(A)} et ${B} se sont entendus sur un calendrier d’application de la convention.`,
  `${capital(A)} et ${B} se sont mis d’accord pour relancer les discussions sur la convention.`,
  `${capital(A)} et ${B} sont convenus de réviser la convention.`,
  `${capital(A)} et ${B} ont acté la fin de la convention.`,
  `${capital(A)} et ${B} ont échangé des idées sur une convention.`,
  `${capital(A)} et ${B} travaillent ensemble depuis [D 2010 = 2010] dans le cadre d’une convention.`,
  `${capital(A)} et ${B} n’ont pas bouclé la première phase de la convention.`,
  `La mise en œuvre de la convention entre ${A} et ${B} a été lancée.`,
  `La convention entre ${A} et ${B} est entrée en vigueur.`,
  `Le lancement des activités du partenariat entre ${A} et ${B} a eu lieu.`,
  `L’établissement a signalé la fin de la convention entre ${A} et ${B}.`,
  `L’acte de naissance de la convention entre ${A} et ${B} a été retrouvé.`,
  `${capital(A)} et ${B} ont l’espoir que, lors de leur rencontre, les parties parviendront à un accord.`,
];

describe('concludes nothing', () => {
  for (const sentence of NOTHING) it(sentence, () => assert.deepEqual(told(sentence), []));
});

it('words of many senses are no clauses where nothing is concluded', () => {
  const document = buildDocument(
    'Le ministère a établi un calendrier pour la convention et lancé les travaux.',
  );
  assert.deepEqual(clausesOf(document)[0]?.signings, []);
});
