/** Texts read as far as persons and their roles. */
import type { Settings } from '../../extractors/extractor.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { ministries, ministryEntities } from '../../extractors/ministries/index.js';
import { organizationEntities, organizations } from '../../extractors/organizations/index.js';
import { people, personEntities } from '../../extractors/people/index.js';
import { roles } from '../../extractors/roles/index.js';
import { buildDocument } from '../../pipeline/text/document.js';
import type { OrganizationDraft, PersonDraft } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';

const settings: Settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

export function readPeople(raw: string): {
  people: readonly PersonDraft[];
  bodies: readonly OrganizationDraft[];
} {
  const document = buildDocument(raw);
  let found: Found = EMPTY_FOUND;
  for (const { layer, find } of [ministries, organizations, people, roles]) {
    found = { ...found, [layer]: find(document, found, settings) };
  }
  const bodies = organizationEntities.resolve(document, found, EMPTY_ENTITIES, settings);
  const headed = ministryEntities.resolve(document, found, EMPTY_ENTITIES, settings);
  const entities = { ...EMPTY_ENTITIES, ministries: headed, organizations: bodies };
  return { people: personEntities.resolve(document, found, entities, settings), bodies };
}
