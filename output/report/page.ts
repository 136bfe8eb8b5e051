/** The one template of all pages: what is put into it is escaped here, and its script and style are named by hash. */
import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';

export interface Page {
  readonly title: string;
  readonly language: 'fr' | 'en';
  readonly script: string;
  readonly style: string;
  /** What the script finds under the id "data". */
  readonly data: unknown;
  /** Where the script may send requests to: nowhere unless told, or only to where the page came from. */
  readonly connect?: 'none' | 'self';
}

/** Bundled from `output/client/` by the build. @throws when the package was not built */
export const readAsset = (name: string): string =>
  readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** JSON that no HTML parser takes for markup: inside strings, the only place where they stand, `<` may be escaped. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const hashOf = (text: string): string =>
  `'sha256-${Buffer.from(sha256(new TextEncoder().encode(text))).toString('base64')}'`;

/** Nothing may be loaded from anywhere; only the page's own script and style run. */
export const policyOf = ({
  script,
  style,
  connect = 'none',
}: Pick<Page, 'script' | 'style' | 'connect'>): string =>
  [
    "default-src 'none'",
    'img-src data:',
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    `connect-src '${connect}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A script ends at the first "</script", wherever it stands; in code it stands in strings only. */
const inline = (code: string): string => code.replace(/<\/(?=script|style)/gi, '<\\/');

export function renderPage(page: Page): string {
  const [script, style] = [inline(page.script), inline(page.style)];
  const policy = policyOf({ ...page, script, style });
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>JavaScript : nécessaire pour afficher cette page. JavaScript is needed to show this page.</noscript>
<script type="application/json" id="data">${escapeJson(page.data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
