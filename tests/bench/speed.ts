import type { Contender } from './contenders.js';

export interface Speed {
  readonly name: string;
  /** Medians over the rounds. */
  readonly charactersPerSecond: number;
  readonly wordsPerSecond: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A round lasts this long for each contender, whatever its speed. */
const ROUND_MS = 400;

/** The round that warms up lasts longer: many rules are compiled for the machine only after some passes. */
const WARM_MS = 4000;

/**
 * Each round gives every contender the same texts, one after the other, so that what slows the machine down slows all
 * of them. The first round warms up and is not counted.
 */
export function measureSpeed(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): Speed[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const passesPerSecond = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    contenders.forEach((contender, i) => {
      const speed = timePasses(contender, texts, round === 0 ? WARM_MS : ROUND_MS);
      if (round > 0) passesPerSecond[i]?.push(speed);
    });
  }
  return contenders.map(({ name }, i) => {
    const passes = median(passesPerSecond[i] ?? []);
    return { name, charactersPerSecond: passes * characters, wordsPerSecond: passes * words };
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
