/** In place of `node:fs` in the browser: the package's data files, which stand in the page in base64. */

let files: Readonly<Record<string, string>> | null = null;

function bytesOf(name: string): Uint8Array {
  files ??= JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Record<string, string>;
  const content = files[name];
  if (content === undefined) throw new Error(`${name} is not part of the page`);
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The only call that extractors make, by way of `resources.ts`; sources in TSV are none of the page's. */
export const readFileSync = (url: URL): Uint8Array =>
  bytesOf(url.pathname.replace(/^\/communique\/(?:dist|extractors)\//, ''));
