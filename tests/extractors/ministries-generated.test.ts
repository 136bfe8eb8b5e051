import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { ministries } from '../../extractors/ministries/index.js';
import { readTable } from '../../extractors/resources.js';
import { fold } from '../../pipeline/text/fold.js';
import { splitSentences } from '../../pipeline/text/sentences.js';
import { tokenise } from '../../pipeline/text/tokenise.js';
import type { Document } from '../../schemas/document.js';
import { FRAMES, type Sample } from './ministries-frames.js';

/** A document of one paragraph, without the stages that a sentence does not need. */
function documentOf(text: string): Document {
  const folded = fold(text);
  const tokens = tokenise(text, folded);
  const paragraph = { start: 0, end: text.length, zone: 'body', language: 'fra' } as const;
  return {
    source: null,
    raw: text,
    text,
    folded,
    map: { toRaw: (span) => span, toText: (offset) => offset },
    zones: [],
    paragraphs: [paragraph],
    sentences: splitSentences(text, tokens, paragraph, 0, 0),
    tokens,
    language: { code: 'fra', confidence: 1 },
    title: null,
    author: null,
    publisher: null,
  };
}

/** Numbers from a seed, so that a failure can be seen again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Noun {
  readonly form: string;
  readonly sector: string;
}

const PLURAL = /^(?:travaux|\S+s)(?: |$)/u;
const SINGULAR = /^(?:commerce extérieur|habous|campus|secours|pays)/u;
const FEMININE =
  /(?:ion|té|ie|ique|ure|ence|ance|ine|esse|erie|eau|aille|ice|iene|ène|oire|oine|ille|mer|mine|santé|femme|pêche|ville|poste|défense|forêt|chasse|police|paix|dette|mémoire|langue|refonte|voirie|main|relance)$/u;
const MASCULINE =
  /^(?:cadre|tourisme|patrimoine|territoire|commerce|logement|domaine|partenariat|bien|service)/u;

/** Gender by ending is right often enough: articles make no difference to where a portfolio ends. */
function article(form: string): 'les' | 'l’' | 'la' | 'le' {
  const head = form.split(' ')[0] as string;
  if (PLURAL.test(form) && !SINGULAR.test(form)) return 'les';
  if (/^[aeiouyéèêâîôûœh]/iu.test(head) && !/^(?:habitat-|handicap|hébergement-)/u.test(head)) return 'l’';
  return FEMININE.test(head) && !MASCULINE.test(head) ? 'la' : 'le';
}

const DE = { les: 'des ', 'l’': 'de l’', la: 'de la ', le: 'du ' } as const;
const A = { les: 'aux ', 'l’': 'à l’', la: 'à la ', le: 'au ' } as const;

const capitalise = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** How documents write a portfolio: capitals at every noun, none at all, or the last noun without its article. */
type Style = 'capitals' | 'lower' | 'bare';
const STYLES: readonly Style[] = ['capitals', 'lower', 'bare'];

/** "A", "A et B", "A, B et C", linked by "de" and by "à". */
function compose(forms: readonly string[], style: Style): Sample {
  const join = (links: typeof DE | typeof A): string => {
    const parts = forms.map((form, index) => {
      const noun = style === 'lower' ? form : capitalise(form);
      const bare = style === 'bare' && index > 0 && index === forms.length - 1;
      return bare ? noun : links[article(form)] + noun;
    });
    const last = parts.pop() as string;
    return parts.length === 0 ? last : `${parts.join(', ')} et ${last}`;
  };
  return { de: join(DE), a: join(A) };
}

/** Nouns that name a portfolio by themselves. Old titles and unions do so only in company, acronyms never in capitals. */
function headNouns(): Noun[] {
  return readTable('lexicons/portfolios.tsv')
    .filter(({ kind, sector, form }) => kind === 'head' && sector !== '' && !/^\p{Lu}/u.test(form as string))
    .filter(({ form }) => !/^(?:union|garde des sceaux|petites$|très petites$)/u.test(form as string))
    .map(({ form, sector }) => ({ form: form as string, sector: sector as string }));
}

function makeSamples(count: number): Sample[] {
  const below = generator(20240528);
  const nouns = headNouns();
  return Array.from({ length: count }, (_, index) => {
    // Every noun of the lexicon in turn, with up to three others beside it.
    const forms = [(nouns[(index * 7) % nouns.length] as Noun).form];
    for (let more = below(4); more > 0; more--) forms.push((nouns[below(nouns.length)] as Noun).form);
    return compose([...new Set(forms)], STYLES[index % STYLES.length] as Style);
  });
}

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };
const plain = (name: string): string => fold(name);

test('500 portfolios in 30 frames: exact span and name in at least 97 of 100', () => {
  const misses: string[] = [];
  let total = 0;
  for (const sample of makeSamples(500)) {
    for (const frame of FRAMES) {
      const { text, span, name } = frame(sample);
      const document = documentOf(text);
      const found = ministries.find(document, EMPTY_FOUND, settings);
      const hit = found.find(({ start, end }) => text.slice(start, end) === span);
      total++;
      // Case of a heading brought down is not the document's: compared without.
      if (!hit || plain(hit.name) !== plain(name) || found.length !== 1) {
        misses.push(
          `${text} → ${found.map((one) => `[${text.slice(one.start, one.end)}] ${one.name}`).join(' ')}`,
        );
      }
    }
  }
  const right = 1 - misses.length / total;
  if (process.env.SHOW_MISSES) console.log(misses.join('\n'));
  assert.equal(FRAMES.length, 30);
  assert.ok(right >= 0.97, `${(100 * right).toFixed(2)} % of ${total}\n${misses.slice(0, 20).join('\n')}`);
});
