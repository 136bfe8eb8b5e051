/** The bundled pipeline, which users run, does what the modules do that it was made from. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createPipeline as fromCore } from '../../pipeline/index.js';
import { compiledFile, runScript } from '../../pipeline/load-core.js';
import { createPipeline as fromModules } from '../../pipeline/pipeline.js';
import { packageDir } from '../shared.js';

const CORPUS = path.join(packageDir, 'corpus');

const OTHERS = [
  'The minister met his guests in Dakar on 9 March 2025, and they signed an agreement of cooperation with the bank.',
  'Министр встретился с гостями в Дакаре, и они подписали соглашение о сотрудничестве.',
  'التقى الوزير ضيوفه في داكار ووقعوا اتفاقية تعاون مع البنك المركزي.',
  'Ο υπουργός συναντήθηκε με τους καλεσμένους του στο Ντακάρ και υπέγραψαν συμφωνία συνεργασίας.',
  '部长在达喀尔会见了客人，并与银行签署了合作协议。',
];

test('the same text gives the same record', () => {
  const [bundled, modules] = [fromCore({ explain: true }), fromModules({ explain: true })];
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  // Every second one: enough to run every rule, in half the time.
  const texts = names.flatMap((name, i) =>
    i % 2 === 0 ? readFileSync(path.join(CORPUS, name), 'utf8') : [],
  );
  for (const raw of [...texts, ...OTHERS]) {
    const { record, problems, refusals, mentions } = bundled.run({ raw });
    const expected = modules.run({ raw });
    assert.deepEqual(
      { record, problems, refusals, mentions },
      {
        record: expected.record,
        problems: expected.problems,
        refusals: expected.refusals,
        mentions: expected.mentions,
      },
    );
  }
});

const core = pathToFileURL(path.join(packageDir, 'dist/chunks/core.cjs'));

test('this Node takes the code that the build compiled', () => {
  const { script } = runScript(core, readFileSync(compiledFile(core)));
  assert.equal(script.cachedDataRejected, false);
});

test('without compiled code, or with code of another V8, it is compiled anew', () => {
  const damaged = readFileSync(compiledFile(core));
  damaged.fill(0, 0, 64);
  for (const code of [undefined, damaged, Buffer.alloc(0)]) {
    const { exports } = runScript(core, code);
    const pipeline = (exports as { createPipeline: typeof fromModules }).createPipeline();
    assert.equal(pipeline.run({ raw: OTHERS[0] as string }).problems[0]?.code, 'not-french');
  }
});
