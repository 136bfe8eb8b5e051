/** Expressions that tell what became of an instrument by a verb of many senses: "ont mis leur nom au bas de", "a vu le jour". */
import type { Family, Outcome, Voice } from './signing.js';
import type { Needs } from './signing-words.js';

export interface SetPhrase {
  readonly name: string;
  /** Infinitives, or the words at which it is told by no verb; folded. */
  readonly verbs?: string;
  readonly words?: string;
  /** "se sont entendus": the pronoun goes before. */
  readonly isReflexive?: true;
  /** On the folded words before the verb itself, its auxiliary among them, at their end. */
  readonly before?: RegExp;
  /** On the folded words behind it, at their start: the instrument follows where the match ends. */
  readonly after?: RegExp;
  readonly family: Family;
  /** Of all its forms; else as the verb has it. */
  readonly voice?: Voice;
  /** Of what is said to be so; else done. */
  readonly outcome?: Outcome;
  readonly needs: Needs;
  /** Sentences with the verb, its auxiliary left out, in square brackets. */
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

/** Where, when and how, between a verb and what belongs to it. */
const ASIDE = '(?:(?:(?!(?<!\\p{L})(?:pour|afin|que|qui|depuis) )[^;:.«»]){0,70}? )??';
/** The same inside of it. */
const MID = '(?:,?(?:(?!(?<!\\p{L})(?:pour|afin|que|qui|depuis) )[^;:.«»]){0,70}?)?? ';
/** "à une convention", not "à Lomé". */
const TO = "(?:a|au)(?= (?:(?:une?|l[ae]|ce|cet|cette|leurs?|des|deux|trois) |l')) ";
const THEIR = "(?:leurs? |la |le |l'|les |une? |cette |ces |ce |tout(?:e|es)? (?:leurs? |la )?)";
const COOPERATION =
  '(?:cooperation|collaboration|partenariats?|relations?|liens?|alliance|rapprochement|engagements?|union|entente|amitie|accord|forces|efforts|projets?|complicite|synergies?|volonte|ambitions?|dialogue|solidarite|coup de pouce|moyens|savoir-faire|competences|expertises?|actions?|fraternite)';
const BY =
  "(?:par|avec|via|dans|sur la base d[e']|autour d[e']|grace a|(?:a|au) travers(?: d[e'])?|au moyen d[e']|moyennant|sous (?:la )?forme d[e']|dans le cadre d[e']|en vertu d[e']|aux termes d[e']|au titre d[e'])";
const TERMS =
  "(?:(?:les|des|aux|le|du|au) (?:grand(?:e?s)? )?(?:termes|clauses|dispositions|modalites|contours|lignes|texte|contenu|principe|bases|conditions)(?: \\p{L}+)? (?:de |d'|du ))?";

const PAPER =
  '(?:accord|convention|protocole|memorandum|contrat|charte|traite|pacte|avenant|entente|partenariat|lettre|declaration|feuille de route|jumelage|texte|document|marche|compromis|arrangement|plan|programme)';

const behind = (source: string): RegExp => new RegExp(`^${source}`, 'u');

export const SET_PHRASES: readonly SetPhrase[] = [
  // They agree.
  {
    name: 'agree-on',
    verbs: 'entendre accorder',
    isReflexive: true,
    after: behind(`${ASIDE}(?:sur|autour d[eu'])(?: |(?<='))${TERMS}`),
    family: 'conclude',
    needs: 'direct',
    examples: [
      "A et B se sont [entendus] sur les termes d'une convention",
      'se sont [accordées] mardi à Lomé sur un protocole',
      "Ils s'[accordent] sur un pacte",
    ],
    refuses: ['ont [entendu] parler d’une convention', 'a [accordé] un prêt', 'se sont [entendus] avec B'],
  },
  {
    name: 'agree-to-a-paper',
    verbs: 'convenir',
    after: behind(`${ASIDE}d'(?=une? (?:\\p{L}+ )?${PAPER})`),
    family: 'conclude',
    voice: 'active',
    needs: 'instrument',
    examples: ["A et B ont [convenu] d'un programme", "sont [convenues] mardi d'une convention"],
    refuses: ['ont [convenu] que'],
  },
  {
    name: 'agree-to',
    verbs: 'convenir',
    after: behind(`${ASIDE}(?:de |d'|du )${TERMS}`),
    family: 'conclude',
    voice: 'active',
    needs: 'direct',
    examples: ["A et B sont [convenus] de l'accord"],
    refuses: ['ont [convenu] que'],
  },
  {
    name: 'get-themselves',
    verbs: 'doter',
    isReflexive: true,
    after: behind(`${ASIDE}d'(?=une? )`),
    family: 'conclude',
    voice: 'active',
    needs: 'sides',
    examples: ["A et B se [dotent] d'un accord-cadre", "se sont [dotés], mardi, d'une charte"],
    refuses: ['une convention [dotée] de trois millions'],
  },
  {
    name: 'come-to-agree',
    verbs: 'mettre tomber',
    after: behind(`${ASIDE}d'accord${MID}(?:sur|autour d[eu'])(?: |(?<='))${TERMS}`),
    family: 'conclude',
    voice: 'active',
    needs: 'direct',
    examples: [
      "A et B se sont [mis] d'accord sur une convention",
      "sont [tombés] d'accord, mardi, sur un texte",
    ],
    refuses: ['A a [mis] fin à la convention', 'est [tombé] malade'],
  },
  {
    name: 'reach',
    verbs: 'parvenir aboutir deboucher arriver',
    after: behind(
      `${ASIDE}(?:a|sur)(?: |(?<='))(?=(?:une?|l[ae']|cet(?:te)?|des|deux|plusieurs|trois)(?: |(?<=')))`,
    ),
    family: 'conclude',
    voice: 'active',
    needs: 'direct',
    examples: ['Les discussions ont [débouché] sur une convention', 'A et B sont [parvenus] à un protocole'],
    refuses: ['sont [parvenus] au terme de leur visite'],
  },
  {
    name: 'come-to-it',
    verbs: 'venir',
    before: /(?:^| )en (?:est|sont|etait|etaient) (?:\p{L}+ )?$/u,
    after: behind(`${ASIDE}a (?=une? (?:\\p{L}+ )?(?:entente|accord|compromis))`),
    family: 'conclude',
    voice: 'active',
    needs: 'instrument',
    examples: ['A et B en sont [venus] à une entente'],
    refuses: ['A est [venu] à Lomé pour un accord'],
  },
  {
    name: 'slap-hands-on',
    verbs: 'toper',
    after: behind(`${ASIDE}(?:pour|sur) `),
    family: 'conclude',
    needs: 'direct',
    examples: ['A et B ont [topé] pour un contrat'],
    refuses: ['A et B ont [topé] hier'],
  },
  {
    name: 'shake-hands-on',
    verbs: 'serrer',
    isReflexive: true,
    after: behind(`${ASIDE}la main${MID}(?:sur|pour) `),
    family: 'conclude',
    voice: 'active',
    needs: 'direct',
    examples: ['Les deux patrons se sont [serré] la main sur un contrat'],
    refuses: ['Les deux patrons se sont [serré] la main hier'],
  },
  {
    name: 'say-yes-to',
    verbs: 'dire',
    after: behind(`oui${MID}${TO}`),
    family: 'conclude',
    needs: 'sides',
    examples: ['A et B ont [dit] oui à une convention'],
    refuses: ["A a [dit] qu'une convention", 'ils [disent] oui mais'],
  },
  {
    name: 'give-birth-to',
    verbs: 'donner',
    after: behind(`(?:naissance|corps|vie|forme)${MID}${TO}`),
    family: 'conclude',
    needs: 'sides',
    examples: ['A et B ont [donné] naissance à une convention'],
    refuses: ['A a [donné] un accord', 'ont [donné] lieu à une convention'],
  },
  {
    name: 'last-hand',
    verbs: 'mettre',
    after: behind(
      `${ASIDE}(?:la derniere main|un point final|le point final|la touche finale|la derniere touche)${MID}${TO}`,
    ),
    family: 'conclude',
    needs: 'instrument',
    examples: ['ont [mis] la dernière main à un accord'],
    refuses: ['ont [mis] la main à la pâte'],
  },
  {
    name: 'put-in-place',
    verbs: 'mettre',
    after: behind(`${ASIDE}(?:en place|sur pied|sur les rails|sur orbite|en route) `),
    family: 'conclude',
    needs: 'sides',
    examples: ['A et B ont [mis] en place un partenariat', 'ont [mis] mardi sur pied une alliance'],
    refuses: ['ont [mis] en œuvre la convention'],
  },
  {
    name: 'christen',
    verbs: 'porter coucher graver',
    after: behind(`${ASIDE}(?:sur les fonts baptismaux|sur (?:le )?papier|dans le marbre|noir sur blanc) `),
    family: 'conclude',
    needs: 'sides',
    examples: [
      'A et B ont [porté] sur les fonts baptismaux un partenariat',
      'ont [couché] sur le papier une convention',
    ],
    refuses: ['ont [porté] une convention sur les forêts'],
  },
  {
    name: 'pass',
    verbs: 'passer',
    after: behind(
      `(?!en (?:revue|compte)|au crible|a la loupe|sous silence|outre)${ASIDE}(?=(?:une?|des|deux|trois|plusieurs|leur|le|la|l'|ce|cette) ?(?:(?!une? |deux |trois )\\p{L}+ ){0,2}${PAPER})`,
    ),
    family: 'conclude',
    needs: 'sides',
    examples: ['A a [passé] un contrat avec B', 'ont [passé] mardi une convention'],
    refuses: ['A a [passé] la journée à Lomé', 'ont [passé] en revue une convention'],
  },
  {
    name: 'is-passed',
    verbs: 'passer',
    before: /(?:^|[ '])(?:ete|etre) (?:\p{L}+ )?$/u,
    after: /^(?!en (?:revue|compte)|au crible|a la loupe|sous silence|outre|de )/u,
    family: 'conclude',
    voice: 'passive',
    needs: 'direct',
    examples: ['Un contrat a été [passé] mardi entre A et B'],
    refuses: ['A a [passé] la journée avec B'],
  },
  {
    name: 'win-a-contract',
    verbs: 'decrocher remporter obtenir rafler gagner empocher',
    after: behind(
      `(?:[^;:.,«»]{0,40}? )??(?<!et [^;:.,]{0,40})(?=(?:une?|le|deux|trois|plusieurs|des) (?:\\p{L}+ ){0,2}(?:contrats?|marches?)(?!\\p{L}))`,
    ),
    family: 'conclude',
    needs: 'direct',
    examples: ['A a [décroché] mardi un contrat avec B', '[remporte] un important marché'],
    refuses: ['A a [décroché] une médaille', "a [obtenu] l'accord du ministère"],
  },
  // They bind themselves by it.
  {
    name: 'bind-themselves-by',
    verbs: 'allier associer unir lier engager rapprocher federer coaliser',
    isReflexive: true,
    after: behind(
      `${ASIDE}${BY}(?: |(?<='))(?=(?:une?|des|ce|cet|cette|deux|trois|contrat|convention|accord|pacte)(?: |$))`,
    ),
    family: 'sign',
    voice: 'active',
    needs: 'direct',
    examples: [
      "A et B s'[allient] par une convention",
      'Ils se sont [associés] à travers une charte',
      "s'[unissent] autour d'un pacte",
    ],
    refuses: ["s'[engagent] à respecter la convention", "A s'[associe] à B"],
  },
  {
    name: 'join-forces-by',
    verbs:
      'unir joindre formaliser officialiser concretiser materialiser sceller consacrer encadrer consolider renforcer structurer ancrer cimenter raffermir resserrer institutionnaliser perenniser traduire elargir approfondir intensifier graver mutualiser nouer',
    after: behind(
      `${THEIR}(?:\\p{L}+ )?${COOPERATION}(?: [^;:.«»]{1,50}?)?,? ${BY}(?: |(?<='))(?=(?:une?|deux|trois)(?: |$))`,
    ),
    family: 'sign',
    needs: 'direct',
    examples: [
      'A et B ont [uni] leurs forces à travers une convention',
      'A et B [renforcent] leur coopération par un protocole',
      'ont [encadré] leur collaboration dans une convention',
    ],
    refuses: ['la convention [renforce] leur coopération', 'ont [renforcé] leur équipe par un recrutement'],
  },
  {
    name: 'put-into-practice-by',
    verbs: 'concretiser materialiser',
    after: behind(`[^.;,]{3,60}? ${BY}(?: |(?<='))(?=une? )`),
    family: 'sign',
    needs: 'direct',
    examples: ['A et B ont [concrétisé] leur cousinage par une convention'],
    refuses: ['A et B ont [concrétisé] la convention'],
  },
  {
    name: 'make-common-cause',
    verbs: 'faire',
    after: behind(`(?:cause commune|alliance|front commun|equipe)${MID}${BY}(?: |(?<='))(?=une?(?: |$))`),
    family: 'sign',
    needs: 'direct',
    examples: ['A et B ont [fait] cause commune à travers une convention'],
    refuses: ['A et B ont [fait] cause commune'],
  },
  {
    name: 'work-together-from-now-on',
    verbs: 'collaborer cooperer travailler',
    after: behind(
      `(?:(?:desormais|dorenavant) (?:ensemble )?|ensemble (?:desormais )?)${ASIDE}(?:dans le cadre d'|en vertu d'|sur la base d'|aux termes d'|au titre d'|grace a |sous couvert d')(?=une?(?: |$))`,
    ),
    family: 'sign',
    voice: 'active',
    outcome: 'done',
    needs: 'sides',
    examples: [
      "A et B [collaborent] désormais dans le cadre d'une convention",
      '[travailleront] ensemble grâce à une convention',
    ],
    refuses: ["A et B [collaborent] depuis 2010 dans le cadre d'une convention"],
  },
  {
    name: 'partners-from-now-on',
    words: 'partenaires allies allie alliees partenaire',
    before: /(?:^| )(?:est|sont) (?:desormais|dorenavant) $/,
    after: behind(
      `${ASIDE}(?:dans le cadre d'|en vertu d'|sur la base d'|aux termes d'|au titre d'|grace a |par )(?=une?(?: |$))`,
    ),
    family: 'sign',
    voice: 'active',
    needs: 'sides',
    examples: ["A et B sont désormais [partenaires] aux termes d'une convention"],
    refuses: ["A et B sont [partenaires] en vertu d'une convention de 2010"],
  },
  // Hands.
  {
    name: 'put-their-name-to',
    verbs: 'mettre apposer poser inscrire coucher ajouter porter',
    after: behind(
      `${ASIDE}(?:leurs? (?:propres? )?(?:noms?|griffes?|visas?|sceaux?|plumes?|pattes?|marques?)|le sceau|son (?:nom|visa|sceau)|sa (?:griffe|plume|patte))${MID}(?:au bas|au pied|en bas|sur|a|au)(?: |(?<='))(?:d(?:e |u |'))?`,
    ),
    family: 'sign',
    voice: 'active',
    needs: 'instrument',
    examples: [
      "A et B ont [mis] leur nom au bas d'une convention",
      'ont [apposé] mardi leurs griffes sur le protocole',
    ],
    refuses: ['ont [mis] leur projet au bas de la liste'],
  },
  {
    name: 'swap-copies',
    verbs: 'echanger',
    after: behind(
      `${ASIDE}(?:les |leurs |des |deux )?(?:exemplaires|copies|originaux|parapheurs|instruments|documents|textes)${MID}(?:de (?!ratification)|d'|du )`,
    ),
    family: 'sign',
    needs: 'instrument',
    examples: [
      "A et B ont [échangé] les exemplaires d'une convention",
      'ont [échangé] les documents signés de la convention',
    ],
    refuses: ['ont [échangé] des idées sur une convention', 'ont [échangé] les instruments de ratification'],
  },
  {
    name: 'take-the-pen',
    verbs: 'prendre tenir sortir saisir',
    after: behind(`${ASIDE}(?:la|le|leurs?|les) (?:plumes?|stylos?)${MID}(?:pour|au bas d(?:e |u |')|sur )`),
    family: 'sign',
    needs: 'instrument',
    examples: ["A et B ont [pris] la plume au bas d'une convention"],
    refuses: ['ont [pris] la parole pour une convention'],
  },
  // It comes to be.
  {
    name: 'see-the-light',
    verbs: 'voir',
    after: behind('(?:\\p{L}+ )?le jour(?!\\p{L})'),
    family: 'conclude',
    voice: 'passive',
    needs: 'sides',
    examples: ['Une convention entre A et B a [vu] le jour', 'Un partenariat [verra] bientôt le jour'],
    refuses: ['a [vu] le président'],
  },
  {
    name: 'is-born',
    verbs: 'naitre',
    family: 'conclude',
    voice: 'passive',
    needs: 'sides',
    examples: ['Une convention entre A et B est [née]'],
    refuses: [],
  },
  {
    name: 'takes-shape',
    verbs: 'prendre',
    after: behind('(?:\\p{L}+ )?(?:corps|forme)(?!\\p{L})'),
    family: 'conclude',
    voice: 'passive',
    needs: 'sides',
    examples: ['Un partenariat entre A et B a [pris] corps'],
    refuses: ['A a [pris] la parole'],
  },
  {
    name: 'comes-true',
    verbs: 'concretiser materialiser formaliser officialiser',
    isReflexive: true,
    family: 'conclude',
    voice: 'passive',
    needs: 'sides',
    examples: ["La convention entre A et B s'est [concrétisée]"],
    refuses: ['A a [concrétisé] son projet'],
  },
  {
    name: 'is-settled',
    words: 'pied acquis acquise acquises poche chose realite',
    before:
      /(?:^| )(?:est|sont|etait) (?:(?:desormais|enfin|maintenant|donc|bel et bien|officiellement|deja|pratiquement) )?(?:sur |dans la |une )?$/u,
    after:
      /^(?:$|[,;:.]|faite|entre|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce |a |au |avec)/,
    family: 'conclude',
    voice: 'passive',
    needs: 'sides',
    examples: [
      'Une convention entre A et B est sur [pied]',
      'Le contrat entre A et B est dans la [poche]',
      'Le partenariat entre A et B est désormais une [réalité]',
    ],
    refuses: ['Le patron a mis [pied] à terre'],
  },
  {
    name: 'is-official',
    words: 'officiel officielle',
    before: /(?:^| )(?:est|sont|devient) (?:desormais|enfin|maintenant|dorenavant)? ?$/,
    after: /^(?:$|[,;:.]|depuis)/,
    family: 'sign',
    voice: 'passive',
    needs: 'sides',
    examples: ['La convention entre A et B est désormais [officielle]'],
    refuses: ['Le texte [officiel] de la convention'],
  },
  {
    name: 'putting-in-place',
    words: 'mise',
    after: behind('(?:en place|sur pied)(?= d)'),
    family: 'conclude',
    voice: 'noun',
    needs: 'sides',
    examples: ["La [mise] en place d'un partenariat entre A et B"],
    refuses: ["La [mise] en œuvre d'un partenariat"],
  },
  {
    name: 'crowns',
    verbs: 'couronner sanctionner clore conclure ponctuer solder cloturer marquer',
    after: behind(
      `(?:la |le |les |l'|cette |ces |ce |leurs? )(?:\\p{L}+ )?(?:visites?|travaux|rencontres?|mission|sejour|discussions|negociations|pourparlers|session|entretiens?|sommet|commission|reunion|deplacement|tournee)`,
    ),
    family: 'sign',
    voice: 'passive',
    needs: 'sides',
    examples: [
      'Une convention entre A et B a [couronné] la visite',
      'Un accord entre A et B [clôt] les négociations',
    ],
    refuses: ['Une convention a [couronné] le palmarès'],
  },
  {
    name: 'is-crowned-by',
    verbs: 'couronner sanctionner clore conclure ponctuer solder cloturer achever terminer marquer',
    after: behind(`${ASIDE}par (?=(?:une?|deux|trois|plusieurs|des) )`),
    family: 'conclude',
    voice: 'active',
    needs: 'direct',
    examples: [
      'Les travaux ont été [sanctionnés] par un accord',
      "La visite s'est [soldée] par une convention",
    ],
    refuses: ['La visite a été [sanctionnée] par la signature'],
  },
  {
    name: 'comes-to-seal',
    verbs:
      'sceller formaliser consolider concretiser couronner officialiser consacrer materialiser encadrer renforcer',
    before: /(?:^| )(?:vient|viennent|est venue?|sont venue?s)(?: \p{L}+)? $/u,
    after: behind(`${THEIR}(?:\\p{L}+ )?(?:${COOPERATION}|visites?|negociations|discussions)(?!\\p{L})`),
    family: 'sign',
    voice: 'passive',
    outcome: 'done',
    needs: 'sides',
    examples: ['Une convention est venue [sceller] la coopération entre A et B'],
    refuses: ['Une convention devra [sceller] la coopération'],
  },
  {
    name: 'binds-now',
    verbs: 'associer reunir',
    after: /^(?:desormais|dorenavant)(?!\p{L})/u,
    family: 'sign',
    voice: 'passive',
    needs: 'direct',
    examples: ['Une convention [associe] désormais A et B'],
    refuses: ['Une convention [associe] A et B'],
  },
  {
    name: 'are-bound-since',
    words: 'lies liees unis unies',
    before: /(?:^| )sont (?:officiellement )?$/,
    after:
      /^par (?=une? [^;:.]{3,80} depuis (?:ce |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))/,
    family: 'sign',
    voice: 'active',
    needs: 'sides',
    examples: ['A et B sont [liés] par une convention depuis mardi'],
    refuses: ['A et B sont [liés] par une convention depuis 1990'],
  },
  // It fails or has to wait.
  {
    name: 'fails',
    verbs: 'achopper capoter echouer avorter pietiner patiner buter deraper',
    after: /^(?!(?:a|de|d'|dans leur|dans sa) (?!nouveau))/u,
    family: 'sign',
    voice: 'passive',
    outcome: 'failed',
    needs: 'direct',
    examples: ['La convention entre A et B [achoppe] sur le prix', 'Le contrat a [capoté]'],
    refuses: ['Le club a [échoué] à convaincre'],
  },
  {
    name: 'comes-to-nothing',
    verbs: 'tourner tomber rester partir faire demeurer',
    after:
      /^(?:\p{L}+ )?(?:court|a l'eau|long feu|en fumee|lettres? mortes?|au point mort|bloquee?s?|en panne|en suspens|en souffrance|en rade|dans (?:les cartons|les limbes|un tiroir|les tiroirs|l'impasse)|a l'etat de projet|sans suite|au placard|gelee?s?)(?!\p{L})/u,
    family: 'sign',
    voice: 'passive',
    outcome: 'failed',
    needs: 'direct',
    examples: ['La convention est [restée] lettre morte', "Le contrat est [tombé] à l'eau"],
    refuses: ['La convention est [restée] secrète'],
  },
  {
    name: 'is-shelved',
    verbs: 'mettre remettre laisser ranger placer',
    after:
      /^(?:\p{L}+ )?(?:en (?:veilleuse|sommeil|suspens|attente|pause|stand-by)|entre parentheses|au (?:placard|frigo)|sur la glace|de cote|a (?:plus tard|une date ulterieure|une autre (?:date|fois))|sine die|aux calendes(?: grecques)?)(?!\p{L}) ?/u,
    family: 'sign',
    outcome: 'failed',
    needs: 'direct',
    examples: ['La convention a été [mise] en veilleuse', 'Le contrat a été [remis] à plus tard'],
    refuses: ['La convention a été [mise] en œuvre'],
  },
  {
    name: 'turn-down',
    verbs: 'rejeter refuser decliner geler torpiller enterrer',
    after: behind(
      "(?!(?:de |d'|que |qu'))(?!.{0,40}(?:referendum|parlement|deput|assemblee|senat|vote|justice|tribunal))",
    ),
    family: 'sign',
    outcome: 'failed',
    needs: 'direct',
    examples: ['A a [rejeté] la convention avec B', 'La convention a été [refusée]'],
    refuses: ['A a [refusé] de commenter', "L'accord de paix a été [rejeté] par référendum"],
  },
  {
    name: 'is-blocked',
    verbs: 'bloquer enliser geler suspendre',
    before:
      /(?:^|[ '])(?:s(?:e |'|'est |e sont )|(?:est|sont|reste|restent|demeure|demeurent) )(?:\p{L}+ )?$/u,
    family: 'sign',
    voice: 'passive',
    outcome: 'failed',
    needs: 'sides',
    examples: ['La convention entre A et B est [bloquée]', "Le contrat entre A et B s'[enlise]"],
    refuses: ['A a [bloqué] la route'],
  },
  {
    name: 'does-not-come-off',
    verbs: 'aboutir',
    after: /^(?:$|[,;:.]|faute|en raison|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce )/,
    family: 'conclude',
    voice: 'passive',
    needs: 'sides',
    examples: ["La convention entre A et B n'a pas [abouti]"],
    refuses: ['A a [abouti] en finale'],
  },
  {
    name: 'keeps-them-waiting',
    verbs: 'faire',
    isReflexive: true,
    after: behind('(?:toujours |encore )?(?:attendre|desirer)(?!\\p{L})'),
    family: 'sign',
    voice: 'passive',
    outcome: 'failed',
    needs: 'sides',
    examples: ['La convention entre A et B se [fait] toujours attendre'],
    refuses: ['A se [fait] fort de signer'],
  },
  {
    name: 'is-stuck',
    verbs: 'bloquer coincer trainer',
    after: /^(?:toujours|encore|sur|en longueur|$|[.,;:])/,
    family: 'sign',
    voice: 'passive',
    outcome: 'failed',
    needs: 'sides',
    examples: ['La convention entre A et B [bloque] toujours'],
    refuses: ['A [bloque] la convention'],
  },
  {
    name: 'give-up',
    verbs: 'renoncer',
    after: behind(`${ASIDE}${TO}`),
    family: 'sign',
    outcome: 'failed',
    needs: 'direct',
    examples: ['A a [renoncé] à la convention avec B'],
    refuses: ['A a [renoncé] à signer'],
  },
  {
    name: 'dead-centre',
    words: 'impasse mort panne jour envisage envisagee',
    before:
      /(?:^| )(?:(?:est|sont|reste|restent|demeure|demeurent) (?:\p{L}+ )?(?:dans l'|au point |en )|n' ?(?:est|sont) (?:\p{L}+ )?(?:plus|pas) (?:a l'ordre du )?)$/u,
    family: 'sign',
    voice: 'passive',
    outcome: 'failed',
    needs: 'direct',
    examples: ['La convention entre A et B est au point [mort]', "Un accord n'est plus à l'ordre du [jour]"],
    refuses: ["Un accord est à l'ordre du [jour]"],
  },
  // It is being prepared.
  {
    name: 'is-due',
    words:
      'prevu prevue attendu attendue envisage envisagee programme programmee annonce annoncee imminent imminente',
    before: /(?:^| )(?:est|sont) (?:(?:egalement|aussi|deja|desormais|maintenant|toujours|encore) )?$/,
    after:
      /^(?:$|[,;:.]|(?:pour|avant|d'ici|en|au|le|ce|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|entre|avec|a |dans les)(?!\p{L}))/u,
    family: 'sign',
    voice: 'passive',
    outcome: 'coming',
    needs: 'sides',
    examples: ['Une convention est [prévue] entre A et B', 'Un accord entre A et B est [attendu] lundi'],
    refuses: ['Une convention est [prévue] par la loi', 'La convention [prévue] lundi'],
  },
  {
    name: 'will-bind',
    verbs: 'lier unir associer',
    after: behind("(?:bientot|prochainement|d'ici [^;:.]{3,20}|demain) "),
    family: 'sign',
    voice: 'passive',
    needs: 'direct',
    examples: ['Une convention [liera] bientôt A et B'],
    refuses: ['Une convention [lie] A et B'],
  },
  {
    name: 'is-under-way',
    words:
      'negociation negociations discussion discussions etude preparation gestation chantier tuyaux elaboration redaction finalisation',
    before:
      /(?:^|[ ,])(?:(?:est|sont|reste|restent|demeure|demeurent|toujours|encore|actuellement|serait) (?:[^;:.]{0,30} )?)(?:en (?:cours d(?:e |'))?|en voie d(?:e |')|a l'|dans les )$/u,
    after: /^(?!du |des |de la |de l')/,
    family: 'sign',
    voice: 'passive',
    outcome: 'coming',
    needs: 'direct',
    examples: ['Une convention entre A et B est en [négociation]', "Un accord est à l'[étude]"],
    refuses: ['Une convention de [négociation]'],
  },
];
