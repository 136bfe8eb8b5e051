/** The page that reads by itself: the whole pipeline in the browser, its data beside it in the page. */
import { startPage } from '../../output/client/try-page.js';
import { answerText, EXAMPLE } from '../answer.js';
import { createPipeline, type Input, type Result } from '../pipeline.js';
import { decode } from '../read.js';

declare global {
  interface Window {
    /** The library, for who opens the console. */
    communique: { run(input: Input): Result };
  }
}

const pipeline = createPipeline({ explain: true });
window.communique = pipeline;

startPage(async (text, source) => answerText(pipeline, text, source), {
  example: EXAMPLE,
  decode: (bytes) => decode(bytes, 'file').raw,
});
