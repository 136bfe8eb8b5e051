/** Sentences that tell of a signing's scene without its verb, or go on with the one before. */
import type { Document, Sentence } from '../../../schemas/document.js';
import { CuedPattern, CuedPatterns } from '../../cued.js';

/** What tells of a signing's day and place without the verb: the ceremony. */
const CEREMONY = new CuedPatterns([
  [
    [
      'ceremonie- seance- signature- -acte -actes evenement- rencontre-',
      'deroule- deroulait tenu- tenait tiendra lieu intervient intervenu- faite organise- cadre theatre',
    ],
    /(?:ceremonie|seance|signature|acte|evenement|rencontre)s?(?: \p{L}+'?){0,6}(?:, [^,;.]{1,70},)? (?:s'est (?:deroule|tenu)|(?:a|ont|avait|avaient) (?:eu )?lieu|se sont (?:deroule|tenu)|aura lieu|se tiendra|se tenait|se deroulait|intervient|est intervenu|s'est faite|organise|(?:a|avait) (?:eu )?pour (?:cadre|theatre))/u,
  ],
  [
    ['ceremonie- signature-', 'deroulee tenue'],
    /s'est (?:deroulee|tenue),?(?: [^,;.]{1,40},)? (?:la|cette|ladite) (?:ceremonie|signature)/u,
  ],
  [['elle celle-ci', 'lieu tenue- deroulee-'], /^(?:elle|celle-ci) (?:a eu lieu|s'est (?:tenue|deroulee))/u],
  [
    ['ceremonie signature', 'prevue tenue organisee abritee intervenue survenue effectuee qui'],
    /^(?:la|cette|ladite) (?:ceremonie|signature)(?: (?:officielle|de signature))?,? (?:prevue|tenue|organisee|abritee|intervenue|survenue|effectuee|qui (?:est intervenue|s'est (?:tenue|deroulee))) /u,
  ],
  [
    ['echange-', 'parapheurs documents exemplaires textes -textes signatures'],
    /(?:parapheurs|documents|exemplaires|textes|signatures) ont ete (?:\p{L}+ )?echange/u,
  ],
  [
    ['-acte', 'pose- accompli- fait-'],
    /acte(?: de signature| solennel| symbolique)? (?:a ete|s'est) (?:pose|accompli|fait)/u,
  ],
  [
    ['lieu date cadre'],
    /^\W*(?:(?:date et )?lieu|(?:date|lieu) de (?:la )?signature|(?:le )?cadre de la (?:ceremonie|signature)) ?: /u,
  ],
  [['occasion-'], /choisie? pour l'occasion/u],
  [
    ['etait passait deroulait passe- deroule-', "c' cela ca scene"],
    /^(?:c'etait|(?:cela|ca|la scene|tout cela) (?:se passait|se deroulait|s'est passee?|s'est deroulee?)),? (?:a|au|aux|dans|sur|ce|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/u,
  ],
  [
    ['cadre abrite- accueilli-', 'ceremonie- signature- rencontre-'],
    /(?:servi de cadre|abrite|accueilli),?(?: [^,;.]{1,40},)? (?:a )?(?:la|cette|ladite) (?:ceremonie|signature|rencontre)/u,
  ],
  [
    ['fait faite faits faites', 'ete'],
    /^(?:ces|cet|cette|les|l'|la|le) ?(?:accord|convention|document|contrat|protocole|texte)s? (?:ont|a) ete faite?s? /u,
  ],
  [
    ['retrouve- reuni-', 'faire- occasion- circonstance-'],
    /se sont (?:retrouve|reuni)e?s pour (?:ce faire|l'occasion|la circonstance)/u,
  ],
]);

/** What takes place when something is signed, and what goes from hand to hand. */
const SIGHT = `(?:ceremonies?|ceremonial|seances?|signatures?|scenes?|paraphes?|griffes?|initiales|seings?|parapheurs?|exemplaires?|stylos?|plumes?|encre|poignees? de main|documents|lettres|notes|correspondances|rituel|formalites?|solennite|(?<=l')echange|evenement|moment|geste|chose|affaire)`;

/** Done or held, of such. */
const TAKES_PLACE = String.raw`(?:s'(?:est|etait) (?:\p{L}+ment )?(?:passe|deroule|tenu|fait|joue|accompli|conclu|regle)e?|se sont (?:\p{L}+ment )?(?:succede|deroule|tenu|enchaine|passe|fait)e?s?|s'etaient (?:succede|deroule|tenu|fait)e?s?|(?:a|ont|avait|avaient) eu (?:lieu|pour (?:cadre|theatre|decor))|avai(?:t|ent) pour (?:cadre|theatre|decor)|(?:a|ont|avait|avaient) ete (?:\p{L}+ment )?(?:echange|appose|pose|recueilli|donne|organise|accueilli|abrite|heberge|celebre|scelle|accompli|signe|paraphe|tenu|fait|remis)e?s?|etai(?:t|ent) (?:organise|abrite|accueilli|heberge)e?s?|se (?:tenait|deroulait|passait|faisait|jouait)|(?:est|sont|etait) (?:\p{L}+ment )?intervenue?s?)(?!\p{L})`;

/** People of both sides, and one for all of them. */
const BOTH = `(?:parties|delegations|responsables|dirigeante?s|signataires|partenaires|protagonistes|interesses|negociateurs|equipes|camps|hommes|femmes|maires|ministres|directeurs|directrices|presidente?s|recteurs|chefs|homologues)`;

const SIGHTS =
  'ceremonie- ceremonial seance- signature- scene- paraphe- griffe- initiales seing- parapheur- exemplaire- stylo- plume- encre poignee- documents lettres notes correspondances rituel formalite- solennite echange evenement moment geste chose affaire';

/** Some such thing takes place, some house holds it, both sides come together for it. */
const SCENE = new CuedPatterns([
  [
    [
      SIGHTS,
      'passe- deroule- tenu- fait- joue- accompli- conclu- regle- succede- enchaine- lieu cadre theatre decor echange- appose- pose- recueilli- donne- organise- accueilli- abrite- heberge- celebre- scelle- signe- paraphe- remis- tenait deroulait passait faisait jouait intervenu-',
    ],
    new RegExp(String.raw`(?<!\p{L})${SIGHT}(?!\p{L})(?:,? [^.;:«]{0,70})?,? ${TAKES_PLACE}`, 'u'),
  ],
  [
    [
      'tout cela ca elle celle-ci il celui-ci',
      'passe- deroule- fait- joue- conclu- regle- intervenu- cadre theatre decor',
    ],
    /(?:^|, )(?:le tout|tout cela|tout|cela|ca|elle|celle-ci|il|celui-ci) (?:s'(?:est|etait) (?:\p{L}+ment )?(?:passe|deroule|fait|joue|conclu|regle)e?|est (?:\p{L}+ment )?intervenue?|a eu pour (?:cadre|theatre|decor))(?!\p{L})/u,
  ],
  [
    ['cadre decor theatre ecrin scene abrite accueilli heberge'],
    new RegExp(
      String.raw`(?<!\p{L})(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:servi d(?:e |')(?:cadre|decor|theatre|ecrin)|abrite|accueilli|heberge|ete (?:le |la )(?:theatre|cadre|decor|scene)|prete (?:son|leur) cadre)(?: [^,;.]{0,30})? (?:a |de )?(?:la |l'|cet |cette |ladite |les |ces )?(?:${SIGHT}|rencontre|acte)(?!\p{L})`,
      'u',
    ),
  ],
  [
    ["c'", "que qu'"],
    /^\W*(?:et )?c'(?:est|etait|fut) (?:a|au|aux|dans|sur|sous|en|chez|le|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})[^.;]{2,90} qu(?:e |')[^.;]{0,80}(?:se sont|s'est|s'etaient|ont|a|avai(?:t|ent)|etaient) (?:ete )?(?:\p{L}+ )?(?:retrouve|reuni|donne rendez-vous|passe|joue|fait|deroule|tenu|echange|appose|scelle|signe|choisi|convenu|prise)e?s?(?!\p{L})/u,
  ],
  [
    ['retrouve- reuni- rassemble- rendez-vous'],
    new RegExp(
      String.raw`(?<!\p{L}|(?:conseil|comite|commission|conference|assemblee) d(?:es |e la |e |u ))${BOTH}(?: [^.;:,]{0,40})? (?:s'etaient|se sont|etaient) (?:\p{L}+ment |tous |toutes |pour cela )?(?:retrouve|reuni|rassemble|donne rendez-vous)e?s?(?!\p{L})`,
      'u',
    ),
  ],
  [
    ['deux trois quatre', 'signe- paraphe- appose'],
    new RegExp(
      String.raw`(?<!\p{L})(?:deux|trois|quatre) ${BOTH}(?: \p{L}+){0,2} (?:ont|avaient) (?:\p{L}+ment )?(?:signe|paraphe|appose (?:leurs? \p{L}+|la signature))(?! (?:une?|des|deux|d'autres|la|le|l'|cet|cette|ce|ces|au|avec)(?!\p{L}))`,
      'u',
    ),
  ],
  [['rendez-vous'], /(?:^|, )rendez-vous (?:avait ete|etait|a ete|fut) (?:donne|pris|fixe)/u],
  [['date-'], /(?<!\p{L})(?:porte(?:nt)? la date|(?:est|sont) datee?s?) d(?:u|e) /u],
]);

/** Of another time, or of something else: "la prochaine séance", "la première rencontre", "réunis pour faire le point". */
const ANOTHER_SCENE =
  /prochain|preceden|anterieur|premiere (?:rencontre|reunion|seance|fois|edition|session|pierre)|prepar|negoci|pourparlers|discut|debat|examin|evalu|inaugur|faire le point|lancement|visite|formation|atelier|(?:pour|lors d)(?:e | )?(?:une?|leurs?) |chaque|(?:^|, )depuis/u;

export const isAnotherScene = (folded: string): boolean => ANOTHER_SCENE.test(folded);

/** "La cérémonie est prévue jeudi à Kara": of what is still to be signed. */
const CEREMONY_TO_COME =
  /(?:ceremonie|signature)(?: \p{L}+'?){0,6}(?:, [^,;.]{1,70},)? (?:est|etait|serait) (?:\p{L}+ment )?(?:prevue|programmee|fixee|attendue|annoncee)(?!\p{L})/u;

/** Sentences that go on with the scene of the one before. */
const SAME_SCENE =
  /^(?:sur place|la-bas|au (?:menu|programme|coeur|centre)|a l'ordre du jour|a l'issue?|au terme|a cette occasion|a cet effet|a cette fin|dans (?:le prolongement|le sillage|la continuite) de ce|dans la foulee|par la suite|au cours de|lors de|a l'occasion|sous les yeux|dans la meme|au sortir|apres (?:l'|cet|cette|leur|un|une)|a la fin|en marge de (?:cette|cet|ce|ces)(?! )|en marge de (?:cette|cet|ce|ces) |les deux|les trois|ils ont|elles ont|les parties|(?:elle|il|celle-ci|celui-ci|(?:la|cette|l'|cet) ?(?:ceremonie|rencontre|journee|audience|evenement|visite|seance|reunion))(?: \p{L}+'?){0,4} (?:marque|sanctionne|ponctue|couronne|cloture|solde|conclu|acheve)e?e? par (?:la |une )(?:ceremonie de )?signature)/u;

/** "Un mémorandum y sera signé", "ils y ont apposé leur signature": where the sentence before was. */
const THERE =
  /(?:^|[\s,])y (?:sera|seront|a|ont|avait|avaient|est|sont|fut|signe|signera|devrait|doit|doivent)/u;

const SAME_OCCASION = /(?:a cette|a la meme|de l'|pour l') ?occasion(?! d[eu'])/u;

/** Sentences that go on with the signing told of before: its day and place hold. */
const SAME_DAY =
  /(?:dans la foulee|de l'occasion|a cette (?:meme )?occasion|par la meme occasion|a la meme occasion|dans la meme (?:matinee|journee|soiree|ceremonie)|dans l'apres-midi|dans la soiree|au meme (?:lieu|endroit)|seance tenante|aussitot apres|au cours de la meme|lors de la meme|(?:en marge|a l'issue|a la fin|au terme|a la suite|au cours|lors) d[e'u] ?(?:la |cette )?(?:meme )?(?:ceremonie|signature|rencontre)(?! d))/u;

/** The day holds, the place may be another. */
const ONLY_DAY =
  /(?:le meme jour|plus (?:tot|tard) dans la (?:journee|matinee|soiree)|(?:un peu|peu) (?:plus tot|plus tard)|ce jour-la)/u;

/** Offset of the last word of what is found, null where nothing is. */
function findIn(patterns: CuedPatterns, document: Document, sentence: Sentence): number | null {
  const found = patterns.find(document, sentence);
  return found && sentence.start + found.index + found[0].trimEnd().lastIndexOf(' ') + 1;
}

const holdsIn = (needed: string, pattern: RegExp) => {
  const cued = new CuedPattern([needed], pattern);
  return (document: Document, sentence: Sentence): boolean => cued.holds(document, sentence);
};

/** Where a sentence tells that the ceremony took place, null where it does not. */
export function ceremonyIn(document: Document, sentence: Sentence): number | null {
  const at = findIn(SCENE, document, sentence);
  const isOwn = at !== null && !ANOTHER_SCENE.test(document.folded.slice(sentence.start, sentence.end));
  return isOwn ? at : findIn(CEREMONY, document, sentence);
}
export const speaksOfCeremonyToCome = holdsIn('prevue programmee fixee attendue annoncee', CEREMONY_TO_COME);
export const isSameDayAndPlace = holdsIn(
  'foulee- occasion- matinee- journee- soiree- ceremonie- signature- rencontre- midi- lieu- endroit- seance aussitot meme',
  SAME_DAY,
);
export const isSameDay = holdsIn('jour- tot- tard-', ONLY_DAY);
const isThere = holdsIn('y', THERE);
const isSameOccasion = holdsIn('occasion-', SAME_OCCASION);

/** In code units. */
const OPENING = 100;

export const isSameScene = (document: Document, sentence: Sentence): boolean =>
  SAME_SCENE.test(document.folded.slice(sentence.start, sentence.start + OPENING)) ||
  isSameOccasion(document, sentence) ||
  isThere(document, sentence);
