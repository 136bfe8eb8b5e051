/** Reads what is left of a `.zip` whose end, and with it the directory, is missing. */
import { Unzip, UnzipInflate } from 'fflate';
import { isBomb, isWanted, type Member, nameFault } from './archives.js';
import { LARGEST_ITEM, messageOf, refused, tooLarge } from './item.js';
import { bomb } from './zip.js';

/** Bytes given to the decoder at once: inflated they are a thousand times as many at the most. */
const STEP = 16 * 1024;

/** The files before the damage, and a problem that tells of it. */
export async function* readCutZip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Member> {
  const ready: Member[] = [];
  const unzip = new Unzip((file) => {
    const source = `${name}/${file.name}`;
    const fault = nameFault(file.name);
    if (fault !== null) {
      ready.push(refused('unsafe-path', `this file of the archive was not read: ${fault}`, source));
      return;
    }
    if (!isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, part, isLast) => {
      if (error) {
        ready.push(refused('damaged', `this file of the archive is damaged: ${error.message}`, source));
        return;
      }
      size += part.length;
      const excess = isBomb(size, file.size ?? size)
        ? bomb(source)
        : size > LARGEST_ITEM
          ? tooLarge(source)
          : null;
      if (excess !== null) {
        ready.push(excess);
        file.terminate();
        return;
      }
      parts.push(part);
      if (isLast) ready.push({ path: file.name, bytes: Buffer.concat(parts) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let read = 0;
  let fault = 'its end is missing';
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += STEP) {
        unzip.push(chunk.subarray(at, at + STEP));
        for (const member of ready.splice(0)) {
          if ('path' in member) read++;
          yield member;
        }
      }
    }
  } catch (error) {
    fault = messageOf(error);
  }
  yield* ready;
  yield refused(
    'damaged',
    `the archive is damaged (${fault}); ${read} files before the damage were read`,
    name,
  );
}
