/** Meetings held over the network. */
import type { Document } from '../../schemas/document.js';
import type { VenueMention } from '../../schemas/mentions.js';
import { matchesOf } from '../matches.js';
import { WORD } from './words.js';

/** Something held, not somebody joined: "réunion tenue en visioconférence", not "joint par visioconférence". */
const ONLINE =
  /(?<![a-z])(?:tenue?s?(?! a )|tient|tiennent|tiendra|tiendront|organisee?s?|deroulee?s?|deroule|deroulera|reunis?|reunie?s?|reunion|session|rencontre|entretien|entretenue?s?|signee?s?|paraphee?s?|(?:eu|aura|auront|avait) lieu|audience|seance|seances de travail organisees),? (?:(?!(?:[^.;:]{0,50} )?(?:prendre part|particip|joint|interven|suivi))[^.;:]{0,60} )?(?<phrase>(?:en|par) (?:visio-?conference|video-?conference|liaison video|teleconference|distanciel)|virtuellement|(?<=(?:tenue?s?|tiendra|tiendront|tient|lieu|organisee?s?|deroulee?s?|deroulera|reunion|conference|seance|session|webinaire) )en ligne|en mode (?:virtuel|hybride)|a distance(?= ?(?:[,.;]|entre|avec|par|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|$)))(?<towns> entre )?/gu;

/**
 * Towns that a conference joins ("entre Antananarivo et Washington") are venues already: those stand for it.
 * @param bits of `WORD` for each sentence.
 */
export function findOnline({ folded, sentences }: Document, bits: Int32Array): VenueMention[] {
  const mentions: VenueMention[] = [];
  sentences.forEach((sentence, i) => {
    if (((bits[i] as number) & WORD.online) === 0) return;
    for (const { index, groups, 0: all } of matchesOf(folded.slice(sentence.start, sentence.end), ONLINE)) {
      const phrase = groups?.phrase ?? '';
      const start = sentence.start + index + all.length - phrase.length - (groups?.towns?.length ?? 0);
      if (groups?.towns) continue;
      mentions.push({
        start,
        end: start + phrase.length,
        rule: 'online',
        name: null,
        acronym: null,
        city: null,
        country: null,
        online: true,
        latitude: null,
        longitude: null,
      });
    }
  });
  return mentions;
}
