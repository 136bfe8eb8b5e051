/**
 * Sentences with their mentions marked, so that agreements are tested apart from the extractors before them:
 * `[P Awa Sow]` person, `[M ministère de la Santé = Ministère de la Santé / SN]` ministry, `[m ministre de la Santé =
 * Ministère de la Santé / SN]` its head, `[O ANSUT]` body, `[C Mali = ML]` country, `[D mardi = 2024-03-05]` date,
 * `[V Dakar]` town, `[F hôtel Ivoire]` building, `[N Turquie = TR]` a country where something happens, `[E Forum X]` event.
 */
import { agreementEntities, agreements } from '../../extractors/agreements/index.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';
import type { AgreementDraft, Entities } from '../../schemas/entities.js';
import type { PlaceMention } from '../../schemas/mentions.js';

const MARK = /\[(?<kind>[PMmOCDVFEN]) (?<text>[^\]=]+?)(?: = (?<value>[^\]]+?))?\]/gu;

interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
}

function unmark(sentence: string): { text: string; marks: Mark[] } {
  let text = '';
  let last = 0;
  const marks: Mark[] = [];
  for (const match of sentence.matchAll(MARK)) {
    const { kind = '', text: written = '', value } = match.groups ?? {};
    text += sentence.slice(last, match.index);
    marks.push({
      kind,
      start: text.length,
      end: text.length + written.length,
      text: written,
      value: value ?? null,
    });
    text += written;
    last = match.index + match[0].length;
  }
  return { text: text + sentence.slice(last), marks };
}

/** One entity a name, with all its mentions. */
function group<T>(
  marks: readonly Mark[],
  kinds: string,
  prefix: string,
  make: (mark: Mark, id: string) => T,
): (T & { mentions: { start: number; end: number; rule: string; implied: boolean }[] })[] {
  const byName = new Map<
    string,
    T & { mentions: { start: number; end: number; rule: string; implied: boolean }[] }
  >();
  for (const mark of marks.filter(({ kind }) => kinds.includes(kind))) {
    const name = mark.value ?? mark.text;
    const entity = byName.get(name) ?? { ...make(mark, `${prefix}${byName.size + 1}`), mentions: [] };
    entity.mentions.push({ start: mark.start, end: mark.end, rule: 'marked', implied: mark.kind === 'm' });
    byName.set(name, entity);
  }
  return [...byName.values()];
}

export function readMarked(sentence: string): readonly AgreementDraft[] {
  const { text, marks: raw } = unmark(sentence);
  const document = buildDocument(text);
  const marks = raw.map((mark) => ({
    ...mark,
    start: document.map.toText(mark.start),
    end: document.map.toText(mark.end),
  }));
  const settings = { reference: '2024-03-10', published: null, lexicon: EMPTY_LEXICON };
  const entities: Entities = {
    ...EMPTY_ENTITIES,
    people: group(marks, 'P', 'p', ({ text: name, value }, id) => ({
      id,
      name,
      honorific: null,
      gender: null,
      roles: value
        ? [
            {
              title: value.split(' @ ')[0] ?? '',
              organization: value.split(' @ ')[1] ?? null,
              organizationId: null,
            },
          ]
        : [],
    })),
    ministries: group(marks, 'Mm', 'm', ({ text: written, value }, id) => {
      const [name = written, country = null] = (value ?? written).split(' / ');
      return { id, name, country, acronym: null, sector: null };
    }),
    organizations: group(marks, 'O', 'o', ({ text: written, value }, id) => ({
      id,
      name: value ?? written,
      acronym: null,
      nouns: [],
    })),
    dates: group(marks, 'D', 'd', ({ value }, id) => ({
      id,
      value: value === 'null' ? null : value,
      bound: null,
      implied: [],
      calendar: 'gregorian' as const,
    })),
    venues: group(marks, 'VFN', 'v', ({ kind, text: name, value }, id) => ({
      id,
      name: kind === 'F' ? name : null,
      acronym: null,
      city: kind === 'V' ? name : null,
      country: kind === 'N' ? value : null,
      online: false,
      latitude: null,
      longitude: null,
    })),
    events: group(marks, 'E', 'e', ({ text: name }, id) => ({
      id,
      name,
      acronym: null,
      date: null,
      venue: null,
    })),
  };
  const places = marks
    .filter(({ kind }) => kind === 'C')
    .map(
      ({ start, end, text: name, value }): PlaceMention => ({
        start,
        end,
        name,
        rule: 'marked',
        kind: 'country',
        country: value,
        latitude: null,
        longitude: null,
      }),
    );
  const found = { ...EMPTY_FOUND, places };
  const mentions = agreements.find(document, found, settings);
  return agreementEntities.resolve(document, { ...found, agreements: mentions }, entities, settings);
}

/** "signed memorandum; ANSUT + Ministère de la Santé; Awa Sow > ANSUT; 2024-03-05; Dakar", ends left out when empty. */
export function describe(draft: AgreementDraft): string {
  const parts = [
    `${draft.status} ${draft.type}`,
    draft.parties.map(({ name }) => name).join(' + '),
    draft.signatories
      .map(({ person, role, party }) => `${person?.name ?? `(${role})`}${party ? ` > ${party.name}` : ''}`)
      .join(', '),
    draft.date ?? '',
    draft.venue?.name ?? '',
  ];
  while (parts.at(-1) === '') parts.pop();
  return parts.join('; ');
}

/** `mentioned` ones are left out: they are only told in passing. */
export const told = (sentence: string): string[] =>
  readMarked(sentence)
    .filter(({ status }) => status !== 'mentioned')
    .map(describe);
