/**
 * `npm run train`: learns the weights from all annotated texts and writes `extractors/names/weights.bin`.
 * `-- --folds 5` cross-validates over the articles of WiNER-fr, `-- --sources` over the sources of the press texts,
 * `-- --new` measures on the annotated samples with weights that have not seen them. These three write only where
 * `--out FILE` tells them to.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KINDS, kindOf } from '../../extractors/names/labels.js';
import { Reader } from '../../extractors/names/reader.js';
import { NEWS, Tagger } from '../../extractors/names/tagger.js';
import { DEFAULTS, type Model, type Options, train, trainMean } from './crf.js';
import { evaluate, noCounts, report } from './evaluate.js';
import { exportModel, plain, rounded, STYLES, shipping } from './export.js';
import { type FirstReading, type Instance, labelsOf, makeInstances } from './instances.js';
import { type Domain, readCorpus, readFolder, readWiki, type Sample } from './samples.js';

const argv = process.argv.slice(2);
/** Tried with `--biases`. */
const BIASES = argv.includes('--biases') ? [0.3, 0.6, 0.9, 1.3] : [];
const named = (name: string): string | null => {
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? null : (argv[at + 1] ?? null);
};
const TARGET =
  named('out') ?? fileURLToPath(new URL('../../../extractors/names/weights.bin', import.meta.url));
const option = (name: string, otherwise: number): number => {
  const value = named(name);
  return value === null ? otherwise : Number(value);
};
const options: Options = {
  epochs: option('epochs', DEFAULTS.epochs),
  rate: option('rate', DEFAULTS.rate),
  penalty: option('penalty', DEFAULTS.penalty),
  least: option('least', DEFAULTS.least),
  dropout: option('dropout', DEFAULTS.dropout),
  seed: option('seed', DEFAULTS.seed),
  hidden: !argv.includes('--linear'),
};
const log = (line: string): void => console.error(line);

const wiki = readWiki();
const press = readFolder('data/press-names');
const samples = [...readFolder('gold-dev'), ...readCorpus()];

/** The model is the mean of so many, learnt with other seeds. */
const TIMES = option('times', 2);

/** Press texts are fewer than articles and are what matters: they count twice. */
const PRESS_COPIES = option('copies', 2);

function instancesOf(from: readonly Sample[], first: ReadonlyMap<Sample, FirstReading>): Instance[] {
  return from.flatMap((sample) => {
    const own = makeInstances(sample, true, first.get(sample) ?? null);
    return sample.domain === 'press' ? Array.from({ length: PRESS_COPIES }, () => own).flat() : own;
  });
}

const READINGS = new Map<Sample, FirstReading>();

/**
 * An annotation of WiNER-fr is in doubt when weights learnt without its text find it so unlikely ("Confident learning", Northcutt
 * et al., 2021). Events are too few for such weights to judge, and the other texts were annotated with more care.
 */
const DOUBT = option('doubt', 0.02);
const EVENT = KINDS.indexOf('event');

function readFirst(sample: Sample, tagger: Tagger): FirstReading {
  const { labels, beliefs } = tagger.firstReading(sample.document);
  const marked = labelsOf(sample);
  const doubts = new Uint8Array(marked.length);
  if (sample.domain === 'wiki')
    tagger.likelihoods(sample.document, marked).forEach((likely, i) => {
      if (likely < DOUBT && kindOf(marked[i] as number) !== EVENT) doubts[i] = 1;
    });
  return { labels, beliefs, doubts };
}

const READ_IN = 4;

/** Reads each of some parts of the samples with weights learnt from the others. */
function readParts(from: readonly Sample[]): ReadonlyMap<Sample, FirstReading> {
  const first = new Map<Sample, FirstReading>();
  for (let part = 0; part < READ_IN; part++) {
    const model = train(
      instancesOf(
        from.filter((_, i) => i % READ_IN !== part),
        READINGS,
      ),
      { ...options, epochs: 4, hidden: false },
      log,
    );
    const taggers: Record<Domain, Tagger> = {
      wiki: new Tagger(plain(model, STYLES.wiki)),
      press: new Tagger(plain(model, STYLES.press)),
    };
    from.forEach((sample, i) => {
      if (i % READ_IN !== part) return;
      first.set(sample, readFirst(sample, taggers[sample.domain]));
    });
  }
  return first;
}

function learn(from: readonly Sample[]): Model {
  const first = argv.includes('--once') ? READINGS : readParts(from);
  return trainMean(instancesOf(from, first), options, TIMES, log);
}

const errors = (sample: Sample, what: string, kind: number, text: string): void => {
  if (argv.includes('--errors')) console.log(`${sample.id}\t${what}\t${kind}\t${text}`);
};

function crossValidate(folds: number, only: number): void {
  const counts = noCounts();
  const shipped = noCounts();
  for (let fold = 0; fold < folds; fold++) {
    if (only >= 0 && fold !== only) continue;
    const held = wiki.filter((_, i) => i % folds === fold);
    const rest = wiki.filter((_, i) => i % folds !== fold);
    const own = noCounts();
    const all = [...rest, ...press, ...samples];
    const model = learn(all);
    const weights = rounded(model, STYLES.wiki);
    const tagger = new Tagger(weights, NEWS);
    evaluate(tagger, held, counts, errors);
    evaluate(tagger, held, own);
    for (const bias of BIASES) {
      const biased = noCounts();
      evaluate(new Tagger(weights, { ...NEWS, bias }), held, biased);
      log(`bias ${bias}\n${report(biased)}`);
    }
    log(`fold ${fold + 1}\n${report(own)}`);
    const mixed = noCounts();
    const reader = new Reader(shipping(model, all));
    for (const into of [shipped, mixed]) evaluate(reader, held, into);
    log(`fold ${fold + 1}, as what ships\n${report(mixed)}`);
  }
  console.log(`WiNER-fr, ${folds} folds by article, weights trained without the fold\n${report(counts)}`);
  console.log(`the same as what ships\n${report(shipped)}`);
}

/** The three greatest sources each by itself, the small ones together. */
const GREAT = /vie-publique|congo-news|masakhane/u;
const groupOf = ({ source }: Sample): string => GREAT.exec(source)?.[0] ?? 'the small sources';
const isOwn = ({ id }: Sample): boolean => id.startsWith('corpus');

function holdOutSources(): void {
  const all = [...press, ...samples.filter(({ id }) => id.startsWith('gold-dev'))];
  const groups = new Set(all.map(groupOf));
  const counts = noCounts();
  for (const group of groups) {
    const held = all.filter((sample) => groupOf(sample) === group);
    const own = noCounts();
    const rest = [
      ...wiki,
      ...[...press, ...samples].filter((sample) => isOwn(sample) || groupOf(sample) !== group),
    ];
    const reader = new Reader(shipping(learn(rest), rest));
    evaluate(reader, held, counts, errors);
    evaluate(reader, held, own);
    console.log(`without ${group} (${held.length} texts)\n${report(own)}`);
  }
  console.log(`press texts and samples, each group of sources held out\n${report(counts)}`);
}

function holdOutSamples(): void {
  const seen = [...wiki, ...press];
  const model = learn(seen);
  const reader = new Reader(shipping(model, seen));
  if (named('out') !== null) writeFileSync(TARGET, exportModel(model, seen));
  for (const folder of ['gold-dev', 'corpus']) {
    const counts = noCounts();
    evaluate(
      reader,
      samples.filter(({ id }) => id.startsWith(folder)),
      counts,
      errors,
    );
    console.log(`${folder}, unseen\n${report(counts)}`);
  }
}

if (argv.includes('--folds')) crossValidate(option('folds', 5), option('fold', -1));
else if (argv.includes('--sources')) holdOutSources();
else if (argv.includes('--new')) holdOutSamples();
else {
  const all = [...wiki, ...press, ...samples];
  const bytes = exportModel(learn(all), all);
  writeFileSync(TARGET, bytes);
  log(`${TARGET}: ${bytes.length} bytes`);
}
