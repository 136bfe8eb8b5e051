/** Agreements: `agreements` finds instruments and signing clauses, `agreementEntities` makes the records of them. */
import type { Document } from '../../schemas/document.js';
import type { AgreementMention, Found } from '../../schemas/mentions.js';
import type { Extractor, Resolver, Settings } from '../extractor.js';
import { inOneGo, type Steps } from '../steps.js';
import { readClauses } from './mentions/clauses.js';
import type { Instrument } from './mentions/instruments.js';
import type { Signing } from './mentions/signing.js';
import { resolveAgreements } from './resolve.js';

function* findMentions(document: Document, _found: Found, { refuse }: Settings): Steps<AgreementMention[]> {
  const mentions: AgreementMention[] = [];
  const clauses = yield* readClauses(document, (span, reason) =>
    refuse?.(span, `instrument/${reason}`, 'another sense of the noun'),
  );
  for (const { instruments, signings } of clauses) {
    for (const { start, end } of instruments) {
      mentions.push({ start, end, rule: 'instrument', instrument: document.text.slice(start, end) });
    }
    for (const signing of signings) {
      if (holdsInstrument(signing, instruments)) continue;
      const { start, end, family, voice } = signing;
      const rule = `signing/${family}/${voice}`;
      mentions.push({ start, end, rule, instrument: document.text.slice(start, end) });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const holdsInstrument = ({ firstToken, endToken }: Signing, instruments: readonly Instrument[]): boolean =>
  instruments.some((each) => each.firstToken < endToken && firstToken < each.endToken);

export const agreements: Extractor<'agreements'> = {
  layer: 'agreements',
  needs: [],
  find: (...work) => inOneGo(findMentions(...work)),
  steps: findMentions,
};

export const agreementEntities: Resolver<'agreements'> = {
  kind: 'agreements',
  refersTo: ['people', 'ministries', 'organizations', 'dates', 'venues', 'events'],
  resolve: (...work) => inOneGo(resolveAgreements(...work)),
  steps: resolveAgreements,
};
