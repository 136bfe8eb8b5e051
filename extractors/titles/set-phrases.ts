/** Phrases that may stand behind any office: "en retraite", "par intérim", "hors classe", "n° 1". */
import { isOfAt, type Text, wordAt } from '../phrases.js';

const LATIN = new Set(['a.i.', 'p.i.', 'a.i', 'p.i', 'f.f.', 'f.f', 'ff']);

/** Index behind such a phrase, or `at`. @param led complements stand before it. */
export function afterSetPhrase(text: Text, at: number, led: boolean): number {
  const word = wordAt(text, at);
  const next = wordAt(text, at + 1);
  // "lauréate de l'édition 2025"
  if (wordAt(text, at - 1) === 'edition' && /^(?:19|20)\d\d$/.test(word)) return at + 1;
  const retired = word === 'en' ? at + 1 : word === 'a' && next === 'la' ? at + 2 : -1;
  if (retired > 0 && wordAt(text, retired).startsWith('retraite')) return retired + 1;
  // "Inspecteur des services n° 1"
  if (led && /^n[°o]?$/.test(word)) {
    const digits = word === 'n' ? at + 2 : at + 1;
    if (/^\d{1,2}$/.test(wordAt(text, digits))) return digits + 1;
  }
  // "député non inscrit", "ambassadeur non résident"
  if (word === 'non' && /^(?:inscrit|resident)e?s?$/.test(next)) return at + 2;
  if (LATIN.has(word)) return at + 1;
  const letter = next === '.' ? wordAt(text, at + 2) : '';
  if (/^(?:[ap]i|ff)$/.test(word + letter) && letter !== '')
    return wordAt(text, at + 3) === '.' ? at + 4 : at + 3;
  if (/^(?:par|ad)$/.test(word) && next === 'interim') return at + 2;
  // "bourgmestre faisant fonction", "chargé d'affaires désigné"
  if (word === 'faisant' && next === 'fonction') return at + 2;
  if (/^(?:designe|pressenti)e?$/.test(word) && (isOfAt(text, at + 1) || /^(?:au|aux|en)$/.test(next)))
    return at + 1;
  if (word === 'en' && ['exercice', 'chef', 'titre', 'personne'].includes(next)) return at + 2;
  // "gestion des ressources en eau"
  if (word === 'en' && wordAt(text, at - 1) === 'ressources' && next === 'eau') return at + 2;
  // "professeur hors classe", "enseignant hors pair"
  return word === 'hors' && /^(?:classe|pair|hierarchie|echelle|cadre|concours)$/.test(next) ? at + 2 : at;
}
