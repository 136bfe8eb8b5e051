import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '../../extractors/names/labels.js';
import { Tagger } from '../../extractors/names/tagger.js';
import { DEFAULTS, type Model, train, trainMean, weightsOf } from '../../pipeline/training/crf.js';
import { plain, STYLES } from '../../pipeline/training/export.js';
import { labelsOf, makeInstances } from '../../pipeline/training/instances.js';
import { readText, type Sample } from '../../pipeline/training/samples.js';

const OPTIONS = { ...DEFAULTS, epochs: 20, rate: 0.12, penalty: 0, least: 1 };
const NAMES = ['Awa Diémé', 'Luc Barrot', 'Inès Kolda', 'Omar Zerhoun', 'Paul Ondimba', 'Zoé Marnier'];

/** A text that names somebody; the name is annotated, or was forgotten. */
function sampleOf(name: string, marked: boolean): Sample {
  const before = 'Le bilan est lourd. Hier, la chanteuse ';
  const raw = `${before}${name} a parlé de la pluie. Il fait froid au bord de la mer.`;
  const start = before.length;
  const span = { start, end: start + name.length, kind: KINDS.indexOf('person'), optional: false };
  return {
    id: name,
    source: 'test',
    domain: 'wiki',
    document: readText(raw),
    spans: marked ? [span] : [],
    hasPlaces: true,
    ignored: [],
  };
}

/** Texts of which every second one has lost its annotation. */
const SAMPLES = NAMES.map((name, i) => sampleOf(name, i % 2 === 0));

/** Tokens of a name that has no annotation are in doubt, if `heeded`. */
function learn(heeded: boolean, times = 1): Model {
  const instances = SAMPLES.flatMap((sample, i) => {
    const own = labelsOf(sample);
    const marked = labelsOf(sampleOf(NAMES[i] as string, true));
    const doubts = marked.map((label, token) => (heeded && label !== own[token] ? 1 : 0));
    const beliefs = new Uint8Array(own.length * (KINDS.length + 1));
    return makeInstances(sample, false, { labels: own, beliefs, doubts });
  });
  return trainMean(instances, OPTIONS, times, () => {});
}

/** How likely the model finds that the name in another text is one. */
function likelinessOf(model: Model): number {
  const sample = sampleOf('Léa Tournon', true);
  const gold = labelsOf(sample);
  const likely = new Tagger(plain(model, STYLES.wiki)).likelihoods(sample.document, gold);
  return Math.min(...likely.filter((_, token) => gold[token] !== 0));
}

test('annotations in doubt teach nothing', () => {
  const heeded = likelinessOf(learn(true));
  const unheeded = likelinessOf(learn(false));
  // Few texts make faint weights, so it is sure of little; what is likelier than not is a name.
  assert.ok(heeded > 0.5 && unheeded < 0.5, `${heeded} with doubts heeded, ${unheeded} without`);
});

test('the hidden layer learns from vectors and looks of words alone', () => {
  const instances = NAMES.flatMap((name) => makeInstances(sampleOf(name, true), false, null));
  const blind = { ...OPTIONS, epochs: 30, least: 99 };
  const model = train(instances, blind);
  assert.equal(model.hashes.length, 0);
  const seen = likelinessOf(model);
  const unseen = likelinessOf(train(instances, { ...blind, hidden: false }));
  assert.ok(seen > 0.8 && unseen < 0.3, `${seen} with the layer, ${unseen} without`);
});

test('what is learnt is the same every time, and the mean of several lies between them', () => {
  const once = learn(true);
  const again = learn(true);
  assert.deepEqual([again.weights, again.layers], [once.weights, once.layers]);
  const instances = SAMPLES.flatMap((sample) => makeInstances(sample, false, null));
  const [one, two] = [1, 2].map((nth) => train(instances, { ...OPTIONS, seed: OPTIONS.seed * nth }));
  const mean = trainMean(instances, OPTIONS, 2, () => {});
  mean.weights.forEach((weight, i) => {
    const half = ((one?.weights[i] as number) + (two?.weights[i] as number)) / 2;
    assert.ok(Math.abs(weight - half) < 1e-5);
  });
});

test('what ships is read with a part of the weights of each style', () => {
  const model = train(
    SAMPLES.flatMap((sample) => makeInstances(sample, false, null)),
    OPTIONS,
  );
  const [ofWiki = 0, ofPress = 0] = STYLES.both;
  let differing = 0;
  model.hashes.forEach((_, row) => {
    const [wiki = 0, press = 0, both = 0] = [STYLES.wiki, STYLES.press, STYLES.both].map(
      (style) => weightsOf(model, row, style)[0] as number,
    );
    assert.ok(Math.abs(ofWiki * wiki + ofPress * press - both) < 1e-4);
    if (Math.abs(wiki - press) > 1e-3) differing++;
  });
  assert.ok(ofWiki > 0 && ofPress > 0 && differing > 0);
});
