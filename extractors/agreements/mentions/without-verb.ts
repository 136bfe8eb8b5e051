/** Clauses without a verb of signing: "le contrat l'a été par M. B", "ont mis la dernière main à", "n'est pas prêt". */
import { type Words, wordAt, wordsBetween } from '../words.js';
import type { Signing } from './signing.js';
import { signingAt, spanOf } from './signing-at.js';

/** Words at which an earlier clause may be taken up, "désormais lié par"; what tells that one has to wait. */
export const WITHOUT_VERB: ReadonlySet<string> = new Set(
  'ete desormais depuis sera seront celle celles lieu effectuee faite assuree operee realisee attendra attendront attendre patientera pret prete cartons suspens souffrance'.split(
    ' ',
  ),
);

/** The clause at one of those words, if there is one; `found`: those before it in its sentence. */
export const readWithoutVerb = (words: Words, at: number, found: readonly Signing[]): Signing | null =>
  takeUp(words, at, found) ?? exchanged(words, at, found) ?? boundNow(words, at) ?? stalled(words, at);

const BINDS = /(?:^| )(?:lie|lient|unit|unissent|engage|engagent)$/;
const BOUND = /^(?:lie|uni|engage)e?s (?:\p{L}+ ){0,2}par (?:une?|des?|cet|cette|ce|l'|la|le)(?!\p{L})/u;

/** "Un accord lie désormais A à B", "A et B sont désormais liées par un accord": it was signed just now. */
function boundNow(words: Words, at: number): Signing | null {
  const word = wordAt(words, at);
  // "Un contrat lie depuis mardi A et B"
  if (
    word === 'depuis' &&
    !/^(?:ce|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|peu) /.test(
      wordsBetween(words, at + 1, at + 3),
    )
  )
    return null;
  if (word !== 'desormais' && word !== 'depuis') return null;
  const isBound =
    (/(?:^| )(?:est|sont)$/.test(wordsBetween(words, at - 1, at)) &&
      BOUND.test(wordsBetween(words, at + 1, at + 7))) ||
    // "A et B sont liés depuis hier par un accord"
    (/(?:^| )(?:est|sont) (?:lie|uni|engage)e?s$/.test(wordsBetween(words, at - 2, at)) &&
      / par une? /.test(wordsBetween(words, at + 1, at + 6)));
  if (!isBound && !BINDS.test(wordsBetween(words, at - 1, at))) return null;
  const known = { family: 'sign', form: 'participle', needs: 'instrument' } as const;
  return signingAt(words, at, known, { voice: 'passive', outcome: 'done' });
}

const PAPER =
  '(?:accord|convention|protocole|traite|contrat|memorandum|charte|pacte|entente|partenariat|lettre|avenant|texte|document|signature|paraphe)';
/** Not "signent trois accords, |l'extradition| attendra". */
const IT = new RegExp(`^(?!(?:.*, )?(?:l' ?|la |les? )(?:\\p{L}+ )?(?!.*${PAPER})[^,]+$)`, 'u');

/** What leads to each of them, and what may not follow: "Le traité attendra", not "Le Niger attendra le traité". */
const STALLS: readonly {
  readonly word: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
}[] = [
  { word: /^(?:attendr(?:a|ont)|patientera)$/, before: IT, after: /^(?:$|[:;,.]|encore|donc|toutefois)/ },
  {
    word: /^attendre$/,
    before: /(?:^| )(?:devr(?:a|ont)|doi(?:t|vent)|vont|va)(?: encore| donc)?$/,
    after: /^(?:$|[:;,.]|encore)/,
  },
  {
    word: /^prete?$/,
    before: /(?:^| )n' ?(?:est|etait) (?:\p{L}+ )?pas(?: \p{L}+){0,2}$/u,
    after: /^(?!a(?: |$))/,
  },
  {
    word: /^(?:cartons|suspens|souffrance)$/,
    before: /(?:^| )(?:rest|demeur)\p{L}+ (?:\p{L}+ )?(?:dans les|en)$/u,
    after: /^/,
  },
];

/** "Le traité attendra", "L'accord n'est pas prêt", "La convention reste dans les cartons". */
function stalled(words: Words, at: number): Signing | null {
  const word = wordAt(words, at) ?? '';
  const stall = STALLS.find((each) => each.word.test(word));
  const before = wordsBetween(words, at - 6, at);
  if (!stall?.before.test(before) || !stall.after.test(wordsBetween(words, at + 1, at + 3))) return null;
  const known = { family: 'sign', form: 'participle', needs: 'instrument' } as const;
  // "n'est pas encore prêt": to come.
  const outcome = before.includes('pas encore') ? 'coming' : 'failed';
  return signingAt(words, at, known, { voice: 'passive', outcome });
}

/** "L'échange de notes a eu lieu hier": the exchange is the signing. "La cérémonie n'a pas eu lieu" puts it off. */
function exchanged(words: Words, at: number, found: readonly Signing[]): Signing | null {
  if (wordAt(words, at) !== 'lieu' || found.length > 0) return null;
  const before = wordsBetween(words, at - 20, at);
  if (NOT_HELD.test(before)) {
    const known = { family: 'putoff', form: 'participle', needs: 'instrument' } as const;
    return signingAt(words, at, known, { voice: 'passive', outcome: 'done', plural: false });
  }
  const said = /(?:^| )(?:l'|d'|un) ?echange de (?:lettres|notes) .*?(?<have>a eu|aura|aurait)$/u.exec(
    before,
  )?.groups;
  if (!said) return null;
  const known = { family: 'exchange', form: 'participle', needs: 'instrument' } as const;
  return signingAt(words, at, known, { voice: 'passive', outcome: said.have === 'a eu' ? 'done' : 'coming' });
}

const NOT_HELD = /(?:^| )(?:ceremonie|seance)(?: \p{L}+'?){0,8} n' ?(?:a|avait) (?:\p{L}+ )?pas eu$/u;

/** "Le mémorandum l'a été par M. B", in a sentence of its own. */
const SO_WAS = new RegExp(
  `^\\W*(?:le|la|les|l') ?${PAPER}s?(?: \\p{L}+){0,5}(?:,| )? ?l' ?(?:a|ont) ete$`,
  'u',
);

/** "le contrat l'a été par M. B", "précédée par celle d'un protocole": what an earlier clause of the sentence said. */
function takeUp(words: Words, at: number, found: readonly Signing[]): Signing | null {
  const last = found.at(-1);
  if (!last && wordAt(words, at) === 'ete' && SO_WAS.test(wordsBetween(words, at - 12, at + 1))) {
    const known = { family: 'sign', form: 'participle', needs: 'instrument' } as const;
    return signingAt(words, at, known, { voice: 'passive', outcome: 'done', from: at - 2 });
  }
  if (!last || (last.family !== 'sign' && last.family !== 'initial')) return null;
  const before = wordsBetween(words, at - 2, at);
  // "qui devait être signé lundi, ne le sera pas", "ne l'a pas été"
  const denied = /^ser(?:a|ont)$/.test(wordAt(words, at) ?? '')
    ? /(?:^|\s)ne le$/
    : /(?:^|\s)ne l' ?(?:a|ont) pas$/;
  if (
    denied.test(wordsBetween(words, at - 4, at)) &&
    (wordAt(words, at) === 'ete' || /(?:^|\s)pas(?![\p{L}])/u.test(wordsBetween(words, at + 1, at + 4)))
  )
    return { ...last, ...spanOf(words, at, at), voice: 'passive', outcome: 'failed' };
  if (wordAt(words, at) === 'ete' && /^l'(?:a|ont|avait|avaient)$/.test(before.replace(' ', ''))) {
    return { ...last, ...spanOf(words, at - 2, at), voice: 'passive', outcome: 'done' };
  }
  if (
    /^celles?$/.test(wordAt(words, at) ?? '') &&
    last.voice === 'noun' &&
    /^(?:de|d'|du|des)$/.test(wordAt(words, at + 1) ?? '')
  ) {
    return { ...last, ...spanOf(words, at, at) };
  }
  // "la signature de l'accord a été effectuée, côté togolais, par X"
  if (last.voice === 'noun' && last.outcome === 'done' && before === 'a ete')
    return { ...last, ...spanOf(words, at, at), voice: 'passive' };
  return null;
}
