/**
 * `npm run train:agreements`: learns what became of instruments and who, when and where from all annotated texts, and writes
 * `extractors/agreements/learnt/weights.bin`. `-- --folds 5` cross-validates over the texts of the corpus, `-- --test FOLDER`
 * learns from all texts but those of a folder and measures on these; both write nothing.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SLOTS, STATUSES } from '../../../extractors/agreements/learnt/classes.js';
import { type Models, readModels, writeModels } from '../../../extractors/agreements/learnt/weights.js';
import { SHARED } from '../samples.js';
import { type Lesson, lessonsOf, lessonsOfRefusals, lessonsWithout } from './examples.js';
import { regress } from './logistic.js';
import { Measure } from './measure.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const TARGET = path.join(ROOT, 'extractors/agreements/learnt/weights.bin');
const CORPUS = path.join(ROOT, 'corpus');
const RELEASES = `${SHARED}gold-dev`;

const argv = process.argv.slice(2);
const named = (name: string): string | null => argv[argv.indexOf(`--${name}`) + 1 || argv.length] ?? null;

/** The bytes of the weights file. */
const learn = (lessons: readonly Lesson[]): Uint8Array =>
  writeModels([
    regress(
      lessons.flatMap(({ told }) => told),
      STATUSES.length,
    ),
    ...SLOTS.map((slot) =>
      regress(
        lessons.flatMap(({ near }) =>
          near
            .filter((each) => each.slot === slot)
            .flatMap(({ seen, fills }) => seen.map((features) => ({ features, label: fills ? 1 : 0 }))),
        ),
        2,
      ),
    ),
  ]);

const modelsOf = (lessons: readonly Lesson[]): Models => readModels(learn(lessons), 'weights');

const folds = Number(named('folds') ?? 0);
const test = named('test');
const without = [...lessonsWithout(`${SHARED}data/press-names`), ...lessonsOfRefusals()];

if (folds > 0) {
  const lessons = lessonsOf(CORPUS);
  const measure = new Measure();
  for (let fold = 0; fold < folds; fold++) {
    const rest = lessons.filter((_, index) => index % folds !== fold);
    const models = modelsOf([...rest, ...without]);
    for (const lesson of lessons.filter((_, index) => index % folds === fold)) measure.add(lesson, models);
  }
  console.log(measure.report());
} else {
  const sources = [CORPUS, RELEASES].filter(
    (folder) => test === null || path.resolve(folder) !== path.resolve(test),
  );
  const lessons = [...sources.flatMap(lessonsOf), ...without];
  if (test === null) writeFileSync(TARGET, learn(lessons));
  else {
    const models = modelsOf(lessons);
    const measure = new Measure();
    for (const lesson of lessonsOf(test)) measure.add(lesson, models);
    console.log(measure.report());
  }
}
