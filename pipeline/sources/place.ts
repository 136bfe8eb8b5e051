/** One form for the path of a file, however it was given: as it is seen from a folder. */
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ItemOrProblem } from './item.js';

type Place = (found: ItemOrProblem, file: string) => ItemOrProblem;

/** @param from a real path; without it nothing is placed. */
export function createPlacer(from: string | undefined): Place {
  if (from === undefined) return (found) => found;
  const seen = createView(from);
  return (found, file) => {
    if (!('item' in found)) return found;
    const { source, container } = found.item;
    const placed = (name: string | undefined): string | undefined =>
      name?.startsWith(file) && /^[/:]?$/.test(name.charAt(file.length))
        ? seen(file) + name.slice(file.length)
        : undefined;
    const [ofSource, ofContainer] = [placed(source), placed(container)];
    const place = {
      ...(ofSource === undefined ? {} : { source: ofSource }),
      ...(ofContainer === undefined ? {} : { container: ofContainer }),
    };
    return { item: { ...found.item, place } };
  };
}

/** Links on the way to a file are followed, the file itself is not: two names in one folder are two documents. */
function createView(from: string): (file: string) => string {
  const folder = remember((name) => path.relative(from, realFolder(name)));
  return remember((file) => {
    // A pipe ("/dev/fd/63") leads somewhere else each time.
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
    return path
      .join(folder(path.dirname(file)), path.basename(file))
      .split(path.sep)
      .join('/');
  });
}

/** The last answer, since many items of one file, and files of one folder, follow each other. */
function remember(answer: (name: string) => string): (name: string) => string {
  let [asked, told]: [string | null, string] = [null, ''];
  return (name) => {
    if (name !== asked) [asked, told] = [name, answer(name)];
    return told;
  };
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}
