import type { Contender } from './contenders.js';

export interface Speed {
  readonly name: string;
  /** Medians over the rounds. */
  readonly charactersPerSecond: number;
  readonly wordsPerSecond: number;
  /** In the very first pass, whose rules V8 has yet to compile. */
  readonly firstCharactersPerSecond: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A round lasts this long for each contender, whatever its speed. */
const ROUND_MS = 400;

/**
 * Warming up lasts longer. V8 goes on compiling rules for the machine until about the thirtieth pass over 156
 * texts, which costs a sixth of the first; what reads many texts spends nearly all of its time beyond that.
 */
export const WARM_MS = 20_000;

/**
 * Each round gives every contender the same texts, one after the other, so that what slows the machine down slows all
 * of them. All warm up before.
 */
export function measureSpeed(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): Speed[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const first = contenders.map((contender) => {
    const speed = timePasses(contender, texts, 0);
    timePasses(contender, texts, WARM_MS);
    return speed;
  });
  const passesPerSecond = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((contender, i) => {
      passesPerSecond[i]?.push(timePasses(contender, texts, ROUND_MS));
    });
  }
  return contenders.map(({ name }, i) => {
    const passes = median(passesPerSecond[i] ?? []);
    return {
      name,
      charactersPerSecond: passes * characters,
      wordsPerSecond: passes * words,
      firstCharactersPerSecond: (first[i] ?? 0) * characters,
    };
  });
}

/** Passes over all texts a second. */
function timePasses(contender: Contender, texts: readonly string[], duration: number): number {
  const start = performance.now();
  let passes = 0;
  let elapsed = 0;
  do {
    contender.read(texts);
    passes += 1;
    elapsed = performance.now() - start;
  } while (elapsed < duration);
  return (passes * 1000) / elapsed;
}
