/** Reads what an HTML page says of itself: title, author, day of publication, and how it is built. */
import { asAuthor, asLine } from './converted.js';
import { toDay } from './days.js';
import { walkHtml } from './html-walk.js';

export interface PageMeta {
  readonly title: string | null;
  readonly author: string | null;
  /** EDTF day. */
  readonly published: string | null;
  /** The only first-level heading, or what the page calls the headline; its `title` names the site too. */
  readonly headline: string | null;
  /** Elements and pieces of text. */
  readonly nodes: number;
  readonly depth: number;
  /** False where elements lie too deep in each other to be looked at. */
  readonly isWhole: boolean;
}

/** Names of `meta` elements (`name`, `property`, `itemprop`), the most trustworthy first. */
const TITLES = ['og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'publication_date',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'date',
];

const LARGEST_SCRIPT = 1024 * 1024;

export function readMeta(html: string): PageMeta {
  const named = new Map<string, string>();
  const scripts: string[] = [];
  const times = new Set<string>();
  const headings: string[] = [];
  let title = '';
  /** Element whose text is being gathered. */
  let gathering: 'title' | 'h1' | 'json' | null = null;
  let nodes = 0;
  let depth = 0;
  let deepest = 0;
  const read = walkHtml(html, {
    open(tag, attributes) {
      nodes++;
      deepest = Math.max(deepest, ++depth);
      const name = attributes.property ?? attributes.name ?? attributes.itemprop;
      const value = attributes.content ?? attributes.datetime;
      if (name !== undefined && value !== undefined) {
        const key = name.toLowerCase();
        if (!named.has(key)) named.set(key, value);
      }
      if (tag === 'time' && attributes.datetime !== undefined) {
        const day = toDay(attributes.datetime);
        if (day !== null) times.add(day);
      } else if (tag === 'title' && title === '') gathering = 'title';
      else if (tag === 'h1') {
        gathering = 'h1';
        headings.push('');
      } else if (tag === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
        gathering = 'json';
        scripts.push('');
      }
    },
    text(text) {
      nodes++;
      if (gathering === 'title') title += text;
      else if (gathering === 'h1') headings[headings.length - 1] += text;
      else if (gathering === 'json') scripts[scripts.length - 1] += text;
    },
    close(tag) {
      depth--;
      if (tag === 'title' || tag === 'h1' || tag === 'script') gathering = null;
    },
  });
  const article = readArticle(scripts);
  const first = <T>(names: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const name of names) {
      const value = read(named.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const spoken = headings.map(asLine).filter((heading) => heading !== null);
  const heading = spoken.length === 1 ? (spoken[0] as string) : null;
  const headline = heading ?? article.title ?? first(TITLES, asLine);
  return {
    title: headline ?? asLine(title),
    author: article.author ?? first(AUTHORS, asAuthor),
    published: article.published ?? first(DATES, toDay) ?? onlyOne(times),
    headline,
    nodes,
    depth: deepest,
    isWhole: read === html.length,
  };
}

/** Of several days some belong to other articles that the page leads to. */
const onlyOne = (days: ReadonlySet<string>): string | null =>
  days.size === 1 ? ([...days][0] as string) : null;

type Node = Readonly<Record<string, unknown>>;

interface Article {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const isArticle = (node: Node): boolean =>
  [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|PressRelease|BlogPosting|Report)$/.test(type));

/** The first article of the page's JSON-LD (https://schema.org). */
function readArticle(scripts: readonly string[]): Article {
  for (const script of scripts) {
    if (script.length > LARGEST_SCRIPT) continue;
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue;
    }
    const node = nodesOf(value).find(isArticle);
    if (node === undefined) continue;
    return {
      title: asLine(node.headline),
      author: authorOf(node.author),
      published: toDay(node.datePublished),
    };
  }
  return { title: null, author: null, published: null };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A node, a list of nodes, or nodes under `@graph`. */
const nodesOf = (value: unknown): Node[] =>
  [value]
    .flat()
    .filter(isNode)
    .flatMap((node) => [node, ...[node['@graph']].flat().filter(isNode)]);

/** A name, a person or body with a name, or a list of these, of which the first is taken. */
function authorOf(value: unknown): string | null {
  const [first] = [value].flat();
  return asAuthor(isNode(first) ? first.name : first);
}
