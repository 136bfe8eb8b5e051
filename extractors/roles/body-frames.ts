/** Bodies that the frame of a sentence tells, whatever the office is: "Pour la Banque X, Mme Y, économiste, a signé", "une mission de X emmenée par". */
import type { Span } from '../../schemas/document.js';
import { type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { foldWord } from '../words.js';
import type { Asked } from './bodies.js';
import { type Holder, withArticle } from './holder.js';
import { last } from './told.js';

/** A body and the words around it, as far as the office and its holder. */
interface Framed {
  /** As the record names it. */
  readonly body: string;
  /** Folded words of the sentence in front of the body, without the article and a noun that leads to it; a semicolon where more stands. */
  readonly lead: string;
  /** Folded words between the body with its letters and the first of office and holder, articles left out. */
  readonly gap: string;
  /** The name stands in front of the office. */
  readonly nameFirst: boolean;
  /** A comma parts them, or the office is told by "c'est le" or "par le". */
  readonly apart: boolean;
  /** "X|, magistrate,| comme": what X was before. */
  readonly aside: boolean;
}

/** Offices of a state or a town, which act for many bodies and are held at none. */
const OFFICE_OF_STATE =
  /^(?:ex-|vice-)?(?:premi(?:er|ere)|maire|mairesse|bourgmestre|echevine?|prefete?|sous-prefete?|deputee?|senat(?:eur|rice)|wali|hakem|ministre|ambassad(?:eur|rice)|consule?|roi|reine|prince|princesse|emir|sultan|juge|procureure?|imam|eveque|archeveque|chef(?:fe)? d'|epou(?:x|se)|candidate?|laureate?|homologue)/;

/** Bodies that name people to offices of others. */
const APPOINTING =
  /^(?:gouvernement|etat|republique|presidence|primature|conseil des ministres|conseil federal|parlement|senat|assemblee|ministere|commune|ville|tribunal|cour )/;

/** No more stands between a body and the office, in characters. */
const LONGEST_GAP = 110;

export const isOfState = (text: Text, { first }: Title): boolean => OFFICE_OF_STATE.test(wordAt(text, first));

export function bodyOfFrame(asked: Asked): string | null {
  const { text, found, title, holder, sentence } = asked;
  if (title.kind === 'kin' || isOfState(text, title)) return null;
  const { start } = text.document.tokens;
  const first = Math.min(withArticle(text, title.first), withArticle(text, holder.outer));
  const stop = start[first] as number;
  // Another's name between them: the frame is told of that one.
  const other = last(found.people, stop, sentence.start);
  const bodies = [
    ...lastTwo(found.organizations, sentence.start, stop),
    ...lastTwo(found.ministries, sentence.start, stop),
  ].sort((a, b) => b.start - a.start);
  for (const body of bodies.slice(0, 2)) {
    if (other !== null && other.start > body.start) return null;
    const framed = frameOf(text, body, sentence.start, stop, holder, title);
    if (framed !== null && isTold(framed)) return framed.body;
  }
  return null;
}

type Named = Span & { readonly name: string };

/** "|A| était représentée à l'assemblée de |B| par": the bodies told last. */
function lastTwo(spans: readonly Named[], from: number, to: number): readonly Named[] {
  const end = firstAtOrAfter(spans, to);
  return spans.slice(Math.max(0, end - 2), end).filter(({ start }) => start >= from);
}

function frameOf(
  text: Text,
  { start, end, name }: Named,
  from: number,
  stop: number,
  holder: Holder,
  title: Title,
): Framed | null {
  if (stop - end > LONGEST_GAP) return null;
  const { folded } = text.document;
  return {
    body: name,
    lead: `${start - from > LONGEST_GAP ? ';' : ''}${folded.slice(Math.max(from, start - LONGEST_GAP), start)}`.replace(
      LEADING,
      '',
    ),
    gap: folded.slice(end, stop).replace(/^ ?\([^)]*\)/, ''),
    nameFirst: holder.end <= title.first,
    aside:
      wordAt(text, title.first - 1) === ',' &&
      wordAt(text, title.end) === ',' &&
      /^(?:comme|au|en|aux)$/.test(wordAt(text, title.end + 1)),
    apart: wordAt(text, withArticle(text, holder.outer) - 1) === ',',
  };
}

/** "pour |la société |X", "au nom de |l'ONG |X" */
const LEADING =
  /(?:(?:^|(?<= ))(?:le |la |les |l'|l' ))?(?:societe |ong |entreprise |compagnie |association |groupe |cooperative |start-up )?$/;

/** "|Pour X, c'est| le directeur, Y, |qui", "|Du côté de X,| Y, économiste", "signé, |côté X, par| Y, économiste" */
function isLed({ lead, gap, nameFirst, apart }: Framed): boolean {
  const side = SIDE.exec(lead);
  if (side === null) return false;
  // "… et, |pour X|, Mme Y, directrice du crédit"
  const opens = side.index === 0 || /(?:[;:–—•*-]|(?:^| )et ?,) ?$/.test(lead.slice(0, side.index));
  // "Pour X, le président Y reste un modèle"
  return opens
    ? (nameFirst || apart || / (?:c'est|par) $/.test(gap)) && OPENED.test(gap)
    : CLOSED.test(gap) &&
        (/^(?:cote|du cote|au nom|pour le compte)/.test(side[0].trim()) ||
          // "signé|, pour X, par| la directrice, Y"
          (side[0].trim() === 'pour' && SIGNED.test(lead.slice(0, side.index))));
}

const SIDE =
  /(?:^|(?<=[ ,;:–—•*-]))(?:pour|cote|chez|(?:du cote|de la part|au nom|pour le compte|au sein|aupres|en visite) (?:de|du|d'|au|a)|en visite chez) ?$/;

/** What may stand between the side and whom it is told of: no clause of its own. */
const OPENED = /^ ?,(?! (?:et|qui|dont|ou|que) )(?!.* (?:que|qui|dont|avec|et) )[^;:.()«»]*$/;

const SIGNED = /(?:sign|paraph|approuv|conclu|ratifi)e?e?s?,? ?$/;

const CLOSED = /^ ?,? par $/;

/** "X |était représentée à la séance par| Y, économiste" */
const isRepresented = ({ gap }: Framed): boolean =>
  /^ ?,? ?(?:(?:est|etait|sera|fut|serait|a ete|avait ete|y|s'est fait|dument|valablement|egalement) )*representee?s? (?:[^,;.«»]{1,60} )?par $/.test(
    gap,
  );

/** "|une mission de X emmenée par| Y, économiste" */
const isLedMission = ({ lead, gap }: Framed): boolean =>
  /(?:delegation|mission|equipe|comite|groupe|cortege)s? (?:\S+ ){0,2}(?:de|du|d') ?$/.test(lead) &&
  /^ ?,? ?(?:\S+ ){0,3}(?:conduit|emmen|dirig|men|pilot|presid|guid)e?e?s? par $/.test(gap);

/** "|X a nommé| Y économiste", "le conseil de |X annonce la nomination de| Y comme économiste" */
const isAppointed = ({ body, lead, gap, nameFirst, aside }: Framed): boolean =>
  nameFirst &&
  !aside &&
  !APPOINTING.test(foldWord(body)) &&
  /^(?:[^,;]{0,30}, ?)?(?:le |la |l')?(?:(?:conseil|comite|directoire|assemblee|bureau)(?: \S+){0,3} (?:de|du|d') ?)?$/.test(
    lead,
  ) &&
  (/^ ?,? ?(?:a|ont|vient de|viennent de|avait|avaient)(?: \S+ment)? (?:re)?(?:nomm|design|elu|promu|choisi|port|recrut|engag|install|confirm|reconduit)(?:er?|ee)? $/.test(
    gap,
  ) ||
    /^ ?,? ?(?:a annonce|annonce|annoncent|salue|a confirme|confirme)(?: \S+ment)? (?:la |l'|le )(?:nomination|designation|arrivee|recrutement|promotion|election) (?:de|d') ?$/.test(
      gap,
    ));

/** "Reçus |au siège de X| par le directeur, Y", "|En visite à X|, il s'est entretenu avec le directeur, Y" */
const isVisited = ({ lead, gap, nameFirst }: Framed): boolean =>
  !nameFirst &&
  /(?:visite|rendue?s?|rend|siege|locaux|usine|reunie?s?|recue?s?|accueillie?s?)(?: \S+){0,3}$/.test(
    lead.trim(),
  ) &&
  /(?:recue?s?|accueillie?s?|guidee?s?|entretenue?s?|echange|conduite|rencontre|discute)(?: \S+){0,3} (?:par|avec|de|du) $/.test(
    gap,
  );

const isTold = (framed: Framed): boolean =>
  isLed(framed) || isRepresented(framed) || isLedMission(framed) || isAppointed(framed) || isVisited(framed);
