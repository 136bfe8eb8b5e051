/** What became of a signing told by its noun: "la signature … n'a pas eu lieu", "ont procédé à la signature". */

import { Cues } from '../../cued.js';
import { type Words, wordAt, wordsBetween } from '../words.js';
import type { Outcome } from './signing.js';

interface OutcomeRule {
  readonly name: string;
  readonly outcome: Outcome;
  /** Not of the ratification: to approve that is to ratify. */
  readonly ofSigning?: true;
  /** Cues of which there is one in what it looks at: before, or after where it looks at nothing before; all others are asked. */
  readonly needs?: string;
  /** On the folded words before "signature". */
  readonly before?: RegExp;
  /** On the folded words after it. */
  readonly after?: RegExp;
  /** Sentences with the noun in square brackets. */
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

/** In order: the first that holds decides; none → done. */
export const OUTCOMES: readonly OutcomeRule[] = [
  {
    name: 'did-not-happen',
    outcome: 'failed',
    needs: 'pas tourne capote avorte',
    after:
      /(?:n'|ne )(?:a|ont|aura|avait|auront|est|sera|interviendra|se fera|pourra)\s?(?:toujours |finalement |encore |donc )?pas (?:eu|lieu|ete|pu|encore eu|encore ete|avoir)|n'aura pas lieu|n'a pas encore eu lieu|(?:^|[\s,])(?:a|ont) (?:\p{L}+ )?(?:tourne court|capote|avorte)(?!\p{L})/u,
    examples: [
      "La [signature] de la convention n'a pas eu lieu",
      "la [signature] de l'avenant n'aura pas lieu",
      'La [signature] du contrat, attendue mardi, a tourné court',
    ],
    refuses: ['La [signature] a eu lieu'],
  },
  {
    name: 'put-off',
    outcome: 'failed',
    needs: 'reporte- ajourne- annule- repousse- differe- suspendu- retarde- renvoye- remis-',
    after:
      /^(?:(?!, (?:le|la|les|l'|ce|cette) (?![^,;]{2,70} et [^,;]{2,60} (?:est|a ete) ))[^;]){0,160}(?:est|a ete|encore|ete|de nouveau|finalement|sine die|,) (?:finalement |de nouveau |encore |a nouveau |une nouvelle fois )?(?:reporte|ajourne|annule|repousse|differe|suspendu|retarde|renvoye|remis(?=e?s? (?:a (?:plus tard|une |demain|la semaine)|sine)))e?s?(?![\p{L}])/u,
    examples: [
      "la [signature] de l'accord entre A, la commune de B et l'État est reportée",
      "La [signature] de l'avenant encore reportée",
      'la [signature] du contrat a été annulée',
    ],
    refuses: [
      'La [signature] du contrat a été saluée',
      "Après la [signature] d'un protocole entre A et B, le mouvement a été suspendu",
    ],
  },
  {
    name: 'put-off-headline',
    outcome: 'failed',
    needs: 'reporte- ajourne- annule- repousse- differe- suspendu- renvoye-',
    after:
      /^(?: (?:de |du |des |d')[^;:.]{0,110}?)? (?:reporte|ajourne|annule|repousse|differe|suspendu|renvoye)ee?(?: (?:a (?:une (?:autre|date)|plus tard|demain|la (?:semaine|prochaine)|lundi|mardi|mercredi|jeudi|vendredi)|sine die|in extremis|faute d|en raison d)| ?$)/u,
    examples: [
      "la [signature] de l'accord sur la pêche renvoyée à une date ultérieure",
      'la [signature] du contrat reportée',
      'a été retiré et sa [signature] renvoyée à une date ultérieure',
    ],
    refuses: [
      "la [signature] de l'accord relance une coopération suspendue depuis dix ans",
      "la [signature] d'une convention annulée par le juge",
    ],
  },
  {
    name: 'not-against',
    outcome: 'told',
    needs:
      'oppos- refus- bloqu- boycott- empech- rejet- -favorable dispos- -pret -prete -prets -pretes hostile',
    before:
      /(?:^|[ ,])n(?:e |')(?:[\p{L}'-]+ ){0,4}(?:pas|plus|jamais) (?:\p{L}+ )?(?:oppos|refus|bloqu|boycott|empech|rejet)\p{L}* (?:a |de )?(?:la |leur |sa )?$|(?:favorable|dispos\p{L}+|prete?s?|hostile|oppos(?:ants?|antes?|ition)) a (?:la |une )$/u,
    examples: [
      "ne s'est pas opposé à la [signature]",
      "s'est dit favorable à la [signature] de l'accord",
      "les opposants à la [signature] de l'accord",
    ],
    refuses: ["s'est opposé à la [signature]"],
  },
  {
    name: 'delay-of',
    outcome: 'failed',
    needs:
      'non absence defaut aucune pas sans jamais point report- annul- ajourn- refus- suspen- surs- differ- indiffer- repouss- retard- echec renonc- rejet- boycott- oppos- bloqu- debloqu- capoter entrav- empech- dement- -dement -dements infirm- nie nient',
    before:
      /(?:^|[ '])(?:non|absence de|defaut de|(?:aucune|pas de|(?<!non )sans)(?: ceremonie de)?) $|(?:^|[ ,])n(?:e |')(?:[\p{L}-]+ ){0,2}(?:pas|jamais|point) (?:\p{L}+ ){0,2}(?:(?:procede|debouche)(?:r|es?)?|abouti\p{L}*|parv\p{L}+|conduit|(?:donne|donner) lieu) (?:a|sur) (?:la |une |aucune )(?:ceremonie de )?$|(?:report\p{L}*|annul\p{L}*|ajourn\p{L}*|refus\p{L}*|suspen\p{L}*|surs(?:eoi|oi|is)\p{L}*|differ\p{L}*|repouss\p{L}*|retard\p{L}*|echec|renonc\p{L}*|rejet\p{L}*|boycott\p{L}*|oppos(?:er|e?e?s?|ent|ait|aient|era|eront)|bloqu\p{L}*|capoter|entrav\p{L}*|empech\p{L}*|dement\p{L}*|infirm\p{L}*|(?<!\p{L})nie(?:nt)?)(?: \p{L}+ment)? (?:de |a |d')?(?:(?:apposer|proceder a|donner|mettre) )?(?:la |sa |leur |cette |toute )?(?:ceremonie de )?$/u,
    examples: [
      "a demandé le report de la [signature] de l'accord",
      'a décidé de surseoir à la [signature]',
      'il a refusé la [signature]',
      "ont refusé d'apposer leur [paraphe]",
      "l'absence de [signature] de la convention",
      "n'a donné lieu à aucune [signature]",
      "n'ont pas procédé à la [signature] du contrat",
      "s'est opposé à la [signature] du contrat",
      'a fait capoter la [signature]',
      'dément formellement la [signature]',
    ],
    refuses: ['la cérémonie de [signature]', "n'a pas assisté à la [signature]"],
  },
  {
    name: 'on-the-programme',
    outcome: 'coming',
    before: /^\W*\d{1,2} ?(?:h|:) ?(?:\d{2})? ?[:–—-]? ?(?:ceremonie (?:officielle )?de )?$/u,
    examples: ["10 h 30 [Signature] de l'accord", "14h : cérémonie de [signature] d'une convention"],
    refuses: ["à 10 h 30 a eu lieu la [signature] de l'accord"],
  },
  {
    name: 'invited-to',
    outcome: 'coming',
    needs: 'invitation agenda convie- invite-',
    before:
      /(?:^|[^\p{L}])(?:invitation|agenda)(?: \p{L}+){0,4} ?[:–—-][^.;]{0,80}$|(?:vous (?:convie|invite)r?|(?:convie|invite)(?:nt)? (?:les |la |l')?(?:medias|presse|journalistes)|(?:est|sont|etes) (?:\p{L}+ment )?(?:convie|invite)e?s?)(?![\p{L}])[^.;]{0,80}$/u,
    examples: [
      'Invitation presse : [signature] de la convention entre A et B, jeudi 12 juin',
      'La presse est conviée à la cérémonie de [signature] de la convention',
      'a le plaisir de vous inviter à la [signature]',
    ],
    refuses: [
      'Le ministre a invité son homologue à la [signature]',
      'sur invitation du roi, la [signature] a eu lieu',
    ],
  },
  {
    name: 'submitted-to',
    outcome: 'coming',
    needs: 'soumis- presente-',
    before:
      /(?:sera|seront|est|sont|etre|serait|seraient) (?:\p{L}+ )?(?:soumis|presente)e?s? (?:a|pour) (?:la )?$/u,
    examples: ['Un protocole sera soumis à la [signature] des deux parties'],
    refuses: ['Un protocole a été soumis à la [signature] des ministres'],
  },
  {
    name: 'since',
    outcome: 'told',
    needs:
      'depuis -ans anniversaire centenaire cinquantenaire decennie commemor- -lendemain -suite -mois -jours -semaines -annees -date -veille des',
    before:
      /(?:depuis|(?:anniversaire|centenaire|cinquantenaire|decennie|ans|commemoration) de|commemor\p{L}*(?: [\p{L}\d]+){0,3}|lendemain de|suite a|mois apres|ans apres|jours apres|semaines apres|annees apres|date de|veille de) (?:la |leur |sa )?$|(?:^|[\s,])des (?:la |leur |sa )$/u,
    after: /^(?! ?, soit )/u,
    examples: [
      "depuis la [signature] de l'accord de 2015",
      "le dixième anniversaire de la [signature] de l'accord",
      'ont commémoré mardi la [signature] du traité',
    ],
    refuses: [
      "à l'occasion de la [signature] de l'accord",
      'revêtu des [signatures] de A et de B',
      'à la date de sa [signature], soit le 3 mai',
    ],
  },
  {
    name: 'after-in-future',
    outcome: 'coming',
    needs: "avant -ra -ront -que -qu'",
    before:
      /(?:^|[\s,])avant (?:la |leur |sa )$|ne \p{L}+r(?:a|ont) (?:\p{L}+ ){0,4}(?:apres )?la $|(?:^|[\s,])n(?:e |')[^.;]{0,90} qu(?:e |')a(?:pres)? (?:(?!travers )\p{L}+ ){0,4}la $/u,
    examples: [
      "ils ne seront libérés qu'après la [signature] de l'accord",
      'huit jours avant la [signature] du contrat',
    ],
    refuses: [
      'après la [signature], ils ont dîné',
      "il a relevé qu'à travers la [signature], l'Institut s'engage",
      "elle a dit qu'après la [signature], les travaux ont commencé",
    ],
  },
  {
    name: 'said-after',
    outcome: 'done',
    needs: 'apres',
    before:
      /(?:^|[\s,»"])(?:a|ont)(?:-t-(?:il|elle)|-t-on)? (?:\p{L}+ )?(?:expliqu|declar|affirm|indiqu|soulign|precis|ajout|lanc|confi|estim|commente?)e?s?(?![\p{L}])[^.;]{0,120} apres (?:la |leur |sa )?(?:ceremonie de )?$/u,
    examples: [
      "« C'est un grand jour », a déclaré la ministre après la [signature] du document",
      "a-t-il indiqué peu après la [signature] de l'accord",
    ],
    refuses: ["après la [signature] de l'accord, il a déclaré"],
  },
  {
    name: 'after',
    outcome: 'told',
    needs: 'apres avant',
    before: /(?:^|[\s,])(?:apres|avant meme) (?:la |leur |sa )?$/u,
    examples: ["après la [signature] de l'accord, la situation est restée tendue"],
    refuses: ['lors de la [signature]'],
  },
  {
    name: 'proceed-later',
    outcome: 'coming',
    needs: 'procede-',
    before:
      /(?:proceder(?:a|ont|ait|aient)|sera(?:it)? procede|(?:va|vont|doi\p{L}+|devr\p{L}+|fins de|en vue de|afin de|pour|s'appret\p{L}+ a|prevoi\p{L}+ de) proceder)(?:,? [\p{L}\d']+){0,8},? $/u,
    examples: [
      'il sera procédé, mardi 3 juin, à la [signature]',
      'Ils procéderont demain à la [signature]',
      'aux fins de procéder à la [signature]',
    ],
    refuses: ['ils ont procédé à la [signature]', "ils ont décidé de procéder aujourd'hui à la [signature]"],
  },
  {
    name: 'will-put',
    outcome: 'coming',
    needs:
      'appos- pos- mett- -mettra -mettront -mettrait -mettraient -posera -poseront -poserait -poseraient',
    before:
      /(?:apposer|mettr|(?<!p)poser)(?:a|ont|ait|aient)(?:,? [\p{L}\d']+){0,6} (?:leurs?|sa|son|la|le) $|(?:va|vont|doi\p{L}+|devr\p{L}+|dev(?:ait|aient)|s'appret\p{L}+ a) (?:appos|pos|mett)r?er?(?:,? [\p{L}\d']+){0,6} (?:leurs?|sa|son|la|le) $/u,
    examples: ['Ils mettront leur [signature] au bas du texte', 'Ils vont apposer mardi leur [signature]'],
    refuses: ['Ils ont apposé leur [signature]', 'Ils apposaient leur [signature]'],
  },
  {
    name: 'met-for-a-signing',
    outcome: 'done',
    needs: '-pour',
    before:
      /(?:(?:s'est|se sont) (?:\p{L}+ )?(?:rendu|retrouve|reuni|deplace)e?s?|(?:^|[\s,])(?:a|ont) (?:\p{L}+ )?(?:recu|accueilli|rencontre|reuni)e?s?|(?<!\p{L})etai(?:t|ent) (?!prevu|attendu|programm|fixe|annonc|prete?s?(?!\p{L})|espere|prev)|(?:^|[\s,])(?:a|ont) ete (?:\p{L}+ )?(?:recu|accueilli)e?s?|rendez-vous (?:etait|a ete|avait ete) (?:pris|donne)) ?[^.;]{0,120}pour (?:la |une )?(?:ceremonie de )?$/u,
    examples: [
      "s'est rendu à l'université pour la [signature] d'un accord",
      "a reçu le directeur pour la [signature] d'un accord",
      "La salle était comble, mardi, pour la [signature] d'une convention",
      "Il a été reçu au palais pour la [signature] d'un prêt",
      'Rendez-vous était pris vendredi à la mairie pour la [signature] de la convention',
    ],
    refuses: [
      "il se rendra à Lomé pour la [signature] d'un accord",
      "il recevra le directeur pour la [signature] d'un accord",
      "Une cérémonie était prévue mardi pour la [signature] de l'accord",
    ],
  },
  {
    name: 'came-to-it',
    outcome: 'done',
    needs: 'abouti- parven- debouche-',
    before:
      /(?:^|[\s,])(?:a|ont|est|sont|etait|etaient|avait|avaient) (?:\p{L}+ )?(?:abouti|parven|debouche)\p{L}* (?:a|sur) (?:la |une )(?:ceremonie de )?$/u,
    examples: ['Les négociations sont parvenues à la [signature] du traité'],
    refuses: ['Les négociations doivent parvenir à la [signature] du traité'],
  },
  {
    name: 'praised-for',
    outcome: 'done',
    needs: 'felicit- remerci-',
    before: /(?:felicit|remerci)\p{L}*(?![\p{L}])[^.;]{0,120} pour (?:la |leur )(?:ceremonie de )?$/u,
    examples: ["félicite les deux pays pour la [signature] de l'accord"],
    refuses: ["remercie les deux pays et appelle à œuvrer pour la paix et la [signature] d'un accord"],
  },
  {
    name: 'for-a-signing',
    outcome: 'coming',
    needs:
      'prevu- prevoi- pour vue jusqu- ici attend- perspective prelude vers prepar- envisag- esper- souhait- appel- autoris- habilit- vert aval plaid- negoci-',
    before:
      /(?:^|[\s,])(?:a|ont) (?:\p{L}+ )?prevu [^.;]{0,110} a la (?:ceremonie de )?$|(?:(?<!\p{L})(?:pour|en vue de|jusqu'a|d'ici|en attendant|attendant|perspective de|prelude a|vers) |(?<!\p{L})(?:prevoi\p{L}*|prevu\p{L}*|prepar\p{L}*|attend\p{L}*|envisag\p{L}*|esper\p{L}*|souhait\p{L}*|appel\p{L}*|autoris\p{L}*|habilit\p{L}*|(?<!\p{L})(?:feu vert|aval)|plaid\p{L}*|negoci\p{L}*)(?:,? [^.;]{0,60})? (?:a |de |pour |sur )?)(?:la |une |leur |cette )?(?:prochaine |future )?(?:ceremonie de )?$/u,
    examples: [
      "attendus à la Maison-Blanche pour la [signature] d'un accord",
      "prévoit pour 2025 la [signature] d'un mémorandum",
      'a prévu des visites de zones industrielles, un dîner officiel et une présence à la [signature]',
      "a donné son feu vert, jeudi dernier, à la [signature] de l'accord",
    ],
    refuses: [
      'ont procédé à la [signature]',
      'la [signature] a eu lieu',
      "le groupe annonce la [signature] d'un contrat",
      "renforcent leur coopération à travers la [signature] d'un accord",
      "a rappelé la [signature] de l'accord",
    ],
  },
  {
    name: 'working-for',
    outcome: 'coming',
    needs: 'contribuer aboutir parvenir arriver concourir oeuvrer œuvrer travailler',
    before:
      /(?:^|[\s,])(?:pour|afin de|en vue de|doi\p{L}+|devr\p{L}+|pourr\p{L}+|veu\p{L}+|entend\p{L}*|espere\p{L}*|souhait\p{L}*|s'emploi\p{L}+ a|cherch\p{L}+ a) (?:\p{L}+ )?(?:contribuer|aboutir|parvenir|arriver|concourir|(?:oe|œ)uvrer|travailler) a (?:la |une )?(?:ceremonie de )?$/u,
    examples: [
      'a tout fait pour contribuer à la [signature] du traité',
      "ils doivent parvenir à la [signature] d'un accord",
    ],
    refuses: [
      "les discussions ont permis d'aboutir à la [signature] d'un accord",
      "la médiation a contribué à la [signature] de l'accord",
    ],
  },
  {
    name: 'announced-for',
    outcome: 'coming',
    needs: 'annonc-',
    before:
      /annonc\p{L}* (?:pour |d'ici |avant |dans les |a partir )[^.;]{0,40} (?:la |une |leur )(?:ceremonie de )?$|annonc\p{L}* (?:la |une )(?:tres )?prochaine $/u,
    examples: [
      "a annoncé pour 2025 la [signature] d'un mémorandum",
      "annonce dans les prochains jours la [signature] d'un contrat",
    ],
    refuses: [
      "Alstom annonce la [signature] d'un contrat",
      'la société a annoncé mardi la [conclusion] du contrat',
    ],
  },
  {
    name: 'soon',
    outcome: 'coming',
    needs: 'prochain- imminente future venir prevue attendue programmee tard ici',
    after:
      /^ (?:tres )?(?:prochaine|imminente|future|a venir|prevue|attendue|programmee)(?![\p{L}])|^ ?,? ?(?:[«"“] ?)?(?:au plus tard|d'ici|prochainement|dans les prochain)/u,
    examples: [
      "a annoncé la [signature] prochaine d'un accord",
      "l'imminence de la [signature] prévue du contrat",
      'a annoncé la [signature], « au plus tard fin juin », du contrat',
    ],
    refuses: ["la [signature] officielle de l'accord"],
  },
  {
    name: 'waits',
    outcome: 'coming',
    ofSigning: true,
    needs: 'attend reste demeure est depend requiert suppose necessite reviendra',
    after:
      /^ ?(?:(?:de |du |des |d')[^;.,]{0,60}? )?(?:, ?(?:elle|quant a elle) ?, ?)?(?:(?:elle )?(?:attend(?!ue)|depend|requiert|suppose|necessite|reviendra)|(?:reste|demeure|est) (?:\p{L}+ment |encore |toujours )?(?:suspendue|soumise|subordonnee|conditionnee|en attente|a venir))(?!\p{L})/u,
    examples: [
      "dont la [signature] attend l'avis du conseil",
      "sa [signature] reste suspendue à l'avis du conseil",
      'la [signature], elle, reviendra aux ministres',
    ],
    refuses: ["La [signature] est suspendue, annonce l'agence", 'la [signature] attendue à Paris'],
  },
  {
    name: 'will-be',
    outcome: 'coming',
    needs:
      'sera serait devrait devait doit devra aura interviendra- tiendra- deroulera- fera- prevue- attendue- programmee- imminente- envisagee- fixee- annoncee- evoquee- va pourrait',
    after:
      /^(?:(?! qui | que | dont )[^;]){0,160}(?: sera(?:it)? | devrait | devait | doit | devra | aura lieu|interviendra|se (?:tiendra|deroulera|fera)| est (?:(?:egalement|aussi|deja|toutefois|desormais|encore) )?(?:prevue|attendue|programmee|imminente|envisagee|fixee|annoncee)| avait ete (?:prevue|attendue|programmee|envisagee|fixee|annoncee|evoquee)|,? (?:prevue|attendue|programmee) (?:le|pour|en|a|au|avant|d'ici|dans|ce|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)| va | pourrait )/u,
    examples: [
      "la [signature] entre l'État et l'IDA est attendue avant le 30 juin",
      'La [signature] aura lieu à Dakar',
      'La [signature] se déroulera jeudi',
    ],
    refuses: [
      "La [signature] de l'accord permet d'avancer",
      "la [conclusion] d'un accord gazier, qui devrait réduire la dépendance",
    ],
  },
  {
    name: 'approved',
    outcome: 'coming',
    ofSigning: true,
    needs: 'approuv-',
    before: /(?<!\p{L})approuv\p{L}*(?:, [^.;,]{0,30},)? (?:la |une |leur |cette )$/u,
    examples: ["le gouvernement a approuvé, jeudi, la [signature] de l'accord"],
    refuses: ["l'accord approuvé lors de la [signature]"],
  },
  {
    name: 'future-event',
    outcome: 'coming',
    needs: '-ra -ront -va -vont -allons devr- doi- pourr- -devait -devaient -devrait -devraient',
    before:
      /sera (?:\p{L}+ )?l'occasion d(?:e |')(?:proceder a )?(?:la |une )(?:ceremonie de )?$|(?:assistera|presidera|prendra part|participera|donnera lieu|sera (?:\p{L}+ )?(?:suivi|couronne|marque|ponctue|sanctionne|cloture)\p{L}*|debouchera|aboutira|culminera|verra|verront|(?:va|vont|allons|devr\p{L}+|doi\p{L}+|pourr\p{L}+) (?:assister a|presider|aboutir|voir)|aura (?:\p{L}+ ){0,3}lieu|il y aura|interviendra|se (?:tiendra|deroulera)|dev(?:ait|aient|rait|raient|ra|ront) (?:\p{L}+ ){0,2}(?:avoir lieu|se tenir|se derouler|intervenir|(?:(?:s'|se |etre )(?:acheve|conclu|termine|solde|suivi|couronne|marque|ponctue|sanctionne|cloture)|debouche|abouti|culmine|donner lieu|assiste|participe)\p{L}*))(?:,? (?![^.;]*(?:a|ont) (?:preside|assiste|procede|salue|pris part|participe|accueilli))[^.;]{0,30})? (?:a |de |sur |par )?(?:[«"“] ?)?(?:la |une )?(?:ceremonie de )?$/u,
    examples: [
      'la réunion sera marquée par « la [signature] de vingt accords »',
      'le ministre présidera la cérémonie de [signature]',
      "Ce jeudi devait se tenir à Genève la [signature] d'un accord",
      "La rencontre devait initialement être couronnée par la [signature] d'un accord",
      "La visite devait s'achever par la [signature] d'une convention",
      "Le sommet sera l'occasion de la [signature] d'un accord",
      "La visite sera aussi couronnée par la [signature] d'une convention",
      'En présence du maire aura par ailleurs lieu à Dakar la [signature] de deux accords',
      "Le chef de l'État assistera, ce jeudi, à la [signature] de l'accord",
    ],
    refuses: [
      'le ministre a présidé la [signature]',
      'hier a eu lieu la [signature]',
      "La réunion sera l'occasion de revenir sur la [signature] de l'accord",
      'il assistera au match, a présidé la [signature]',
    ],
  },
];

const cues = new Cues();
const RULES = OUTCOMES.map((rule) => ({ rule, need: rule.needs === undefined ? 0 : cues.bitOf(rule.needs) }));

const REACH = 28;
/** Its verb may stand behind all that it is the signature of. */
const FAR = 60;

export const nominalOutcome = (words: Words, at: number): Outcome =>
  wordAt(words, at)?.startsWith('non-') ? 'failed' : (outcomeOfNoun(words, at)?.outcome ?? 'done');

/** The rule that decides what became of the signing whose noun is a token; null when none does. */
export function outcomeOfNoun(words: Words, at: number): OutcomeRule | null {
  const { tokens } = words.document;
  const before = `${wordsBetween(words, at - REACH, at)} `;
  const after = ` ${wordsBetween(words, at + 1, at + 1 + FAR)}`;
  const cuesBefore = cues.in(tokens, Math.max(words.from, at - REACH), at);
  const cuesAfter = cues.in(tokens, at + 1, Math.min(words.to, at + 1 + FAR));
  const ratifies = wordAt(words, at)?.startsWith('ratif') === true;
  const found = RULES.find(
    ({ rule, need }) =>
      (need & (rule.before === undefined ? cuesAfter : cuesBefore)) === need &&
      !(ratifies && rule.ofSigning) &&
      (rule.before === undefined || rule.before.test(before)) &&
      (rule.after === undefined || rule.after.test(after)),
  );
  return found?.rule ?? null;
}
