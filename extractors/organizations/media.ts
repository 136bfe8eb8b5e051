/** Media: no bodies where they only tell the news, bodies where they act. */
import { compiled } from '../compiled.js';
import type { Text } from '../phrases.js';
import { readTable } from '../resources.js';
import { bitsOf, foldWord, KNOWN } from '../words.js';
import type { Draft } from './drafts.js';

const readMedia = (note: string): string[] =>
  readTable('lexicons/known-names.tsv')
    .filter((row) => row.class === 'media' && row.note === note)
    .map((row) => foldWord(row.name as string));

/** Names of media that readers of news know, with and without their article. */
const knownMedia = compiled(
  'known-media',
  () =>
    new Set(
      readMedia('own').flatMap((name) => {
        const bare = name.replace(/^(?:l[ae]s? |l')/u, '');
        const isOrdinary = (bitsOf(bare) & (KNOWN.common | KNOWN.function)) !== 0;
        return isOrdinary || bare.length < 5 ? [name] : [name, bare];
      }),
    ),
);

/** News agencies that their letters alone tell. */
const agencies = compiled('news-agencies', () => new Set(readMedia('agency')));
const AGENCY =
  /^agence (?:[\p{L}’'-]+ ){0,3}(?:presse|d'informations?|d'information officielle|nouvelles|news|infos?)(?:$| )|^[\p{L}]+ (?:press service|news agency|presse service|afrique presse|arabe presse)$/u;

/** Words around a name that are looked at. */
const AROUND = 36;

/** Without those who tell the news, by full name and by acronym, unless they do something else elsewhere. */
export function withoutReporters(text: Text, drafts: readonly Draft[]): readonly Draft[] {
  const { folded } = text.document;
  const nameOf = ({ start, end }: Draft): string => folded.slice(start, end);
  // "l'Agence nationale des ports (ANP)": letters that the text explains are no agency's.
  const isExplained = ({ acronym }: Draft, letters: string): boolean =>
    drafts.some(
      (other) =>
        other.acronym !== null &&
        foldWord(acronym ?? letters) === foldWord(other.acronym) &&
        foldWord(other.acronym) !== nameOf(other) &&
        !AGENCY.test(nameOf(other)),
    );
  const reporters = drafts.filter(
    (one) => isReporter(text, one) && !(agencies().has(nameOf(one)) && isExplained(one, nameOf(one))),
  );
  if (reporters.length === 0) return drafts;
  const names = new Set(reporters.map(nameOf));
  // The letters behind a name that acts are its own.
  const acting = new Set(
    drafts
      .filter((one) => !reporters.includes(one))
      .flatMap((one) => [nameOf(one), ...(one.acronym === null ? [] : [foldWord(one.acronym)])])
      .filter((name) => names.has(name)),
  );
  const gone = new Set(reporters.filter((one) => !acting.has(nameOf(one))));
  const short = new Set([...gone].flatMap(({ acronym }) => (acronym === null ? [] : [acronym])));
  return drafts.filter((one) => !gone.has(one) && (one.acronym === null || !short.has(one.acronym)));
}

/** "dont l'Agence Savane Presse a obtenu copie", "au micro de Radio Lagune", "le ministre, cité par l'Agence zarlandaise de presse". */
function isReporter({ document: { folded } }: Text, { start, end, acronym }: Draft): boolean {
  const after = folded.slice(end, end + AROUND);
  const before = folded.slice(Math.max(0, start - AROUND), start);
  if (LEARNS.test(after) || SPOKEN_INTO.test(before)) return true;
  const name = folded.slice(start, end);
  const isAgency =
    AGENCY.test(name) || (agencies().has(name) && (acronym === null || foldWord(acronym) === name));
  if (isAgency || knownMedia().has(name))
    return !OWNS.test(before) && !EMPLOYS.test(before) && !ACTS.test(after) && !isSigner(folded, start);
  return MEDIUM.test(name) && (TOLD_TO.test(before) || TELLS.test(after));
}

/** "un accord a été signé, le 15 mai à Lomé, par l'|Agence zarlandaise de presse|"; no "…, rapporte par". */
function isSigner(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - CLAUSE), start);
  return (
    /(?<!cite|citee|relaye|rapporte|publie|diffuse) par (?:l'|la |le )?$/.test(before) && SIGNED.test(before)
  );
}

const CLAUSE = 120;
const SIGNED = /(?:sign|conclu|paraph)[^.]*$/;

const LEARNS = /^,? a (?:obtenu|recu|pu obtenir) (?:une |la )?copie/;
const SPOKEN_INTO =
  /(?:au micro|dans les colonnes|sur les (?:ondes|antennes)|sur l'antenne) d(?:e |e la |e l'|u |')$/;

/** What a house has, and those that it deals with. */
const OWNS =
  /(?:direct(?:eur|rice)(?: generale?)?|dg|pdg|presidente?|patronn?e?|fondat(?:eur|rice)|siege|locaux|administration|groupe|societe|chaine|accord|convention|contrat|partenariat|entre|rachat|salaries|personnel|syndicat|proprietaire|capital|filiale|avec|et)(?: de| d'| du| de la| de l'| des)?(?: la| le| l'| les)? ?$/;
/** "le journaliste X, de l'|Agence Y" */
const EMPLOYS =
  /(?:journaliste|correspondante?|reporter|(?:redact|format|animat|present|product|realisat)(?:eur|rice|atrice)(?: en chef)?|technicien(?:ne)?|employee?|agente?)(?: [\p{L}'-]+){0,3},? (?:de|d'|du|a|pour)(?: la| le| l'| les)? ?$/u;
const ACTS =
  /^(?: ?\([^()]{2,12}\))?,? (?:(?:a|ont|va|vont|et) )?(?:s'|se )?(?:sign|organis|lanc|recrut|celebr|ouvr|conclu|acqui|rachet|rejoin|engag|associ|form(?:e|er|era) |licenci|suspend|ferm|et (?:l[ae] |l'|le )?\p{L}+ (?:ont|sign))/u;

/** Names of media tell it themselves. */
const MEDIUM =
  /(?:^| )(?:\p{L}*news|presse?|press|infos?|actu|actualites?|tv|fm|radio|tele|medias?|tribune|gazette|courrier|quotidien|hebdo|magazine|mag|matin|soir|times|post|nouvelles)(?: |$)/u;
const TOLD_TO =
  /(?:selon|d'apres|citant|cite par|relaye par|rapporte par|publiee?s? (?:par|dans|sur)|diffusee? (?:par|sur)|(?:interview|entretien)(?: accordee?)? (?:a|avec)|confie a|declare a|indique a|precise a|affirme a|invitee? (?:de|sur)|parvenue?s? a|(?:joint|contacte|interroge)e? par)(?: l'agence| l'| la| le| les)? ?$/;
const TELLS =
  /^ ?(?:\([^()]{2,12}\) )?,? ?(?:qui )?(?:a |avait )?(?:appris|rapporte|revele|ecrit|consulte|titre|croit savoir|a pu )/;
