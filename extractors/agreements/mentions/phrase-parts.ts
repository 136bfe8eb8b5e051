/** What set phrases are made of: patterns on folded words. */

/** Where, when and how, between a verb and what belongs to it. */
export const ASIDE = '(?:(?:(?!(?<!\\p{L})(?:pour|afin|que|qui|depuis) )[^;:.«»]){0,70}? )??';
/** The same inside of it. */
export const MID = '(?:,?(?:(?!(?<!\\p{L})(?:pour|afin|que|qui|depuis) )[^;:.«»]){0,70}?)?? ';
/** "à une convention", not "à Lomé". */
export const TO = "(?:a|au)(?= (?:(?:une?|l[ae]|ce|cet|cette|leurs?|des|deux|trois) |l')) ";
export const THEIR = "(?:leurs? |la |le |l'|les |une? |cette |ces |ce |tout(?:e|es)? (?:leurs? |la )?)";
export const COOPERATION =
  '(?:cooperation|collaboration|partenariats?|relations?|liens?|alliance|rapprochement|engagements?|union|entente|amitie|accord|forces|efforts|projets?|complicite|synergies?|volonte|ambitions?|dialogue|solidarite|coup de pouce|moyens|savoir-faire|competences|expertises?|actions?|fraternite)';
export const BY =
  "(?:par|avec|via|dans|sur la base d[e']|autour d[e']|grace a|(?:a|au) travers(?: d[e'])?|au moyen d[e']|moyennant|sous (?:la )?forme d[e']|dans le cadre d[e']|en vertu d[e']|aux termes d[e']|au titre d[e'])";
export const TERMS =
  "(?:(?:les|des|aux|le|du|au) (?:grand(?:e?s)? )?(?:termes|clauses|dispositions|modalites|contours|lignes|texte|contenu|principe|bases|conditions)(?: \\p{L}+)? (?:de |d'|du ))?";

export const PAPER =
  '(?:accord|convention|protocole|memorandum|contrat|charte|traite|pacte|avenant|entente|partenariat|lettre|declaration|feuille de route|jumelage|texte|document|marche|compromis|arrangement|plan|programme)';

export const behind = (source: string): RegExp => new RegExp(`^${source}`, 'u');
