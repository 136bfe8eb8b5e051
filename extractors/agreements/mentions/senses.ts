/** Other senses of the nouns that name instruments: consent, music, gatherings, employment, health rules, books. */
import { type Words, wordAt, wordsBetween } from '../words.js';

interface Sense {
  readonly name: string;
  /** Folded heads it holds for. */
  readonly heads: RegExp;
  /** On the folded words before the head; must match at their end. */
  readonly before?: RegExp;
  /** On the folded words after the head; must match at their start. */
  readonly after?: RegExp;
  /** Each must be refused: the head stands between `[` and `]`. */
  readonly examples: readonly string[];
  /** Must not be refused. */
  readonly refuses: readonly string[];
}

const CONSENT =
  '(?:donn|obten|obtin|obtien|refus|recu|recevoir|sollicit|demand|accord|exig|requier|requis|necessit|attend|subordonn|soumis)';

export const SENSES: readonly Sense[] = [
  {
    name: 'in-agreement',
    heads: /^accord$/,
    before: /(?:^|[^\p{L}])d'un commun $/u,
    after: /^(?!.{0,60}(?:sign|conclu|paraph))/,
    examples: ["D'un commun [accord], les parties se reverront"],
    refuses: ["la signature d'un [accord] de pêche a été signée"],
  },
  {
    name: 'in-agreement-plain',
    heads: /^accord$/,
    before:
      /(?:^|[^\p{L}])(?<!projets? |textes? |termes |cadre |propositions? |brouillon |signatures? |conclusion |paraphe |(?:sign|paraph|ratifi|trouv|negoci)(?:ee?s?|er) |conclu(?:e?s?|re) )d'$/u,
    // "pas d'accord signé"
    after: /^(?! (?:signe|conclu|paraphe)e?s?(?![\p{L}]))/u,
    examples: ["Ils sont d'[accord]", "Les pays d'[accord] avec ce principe signent"],
    refuses: [
      "le projet d'[accord]",
      "la signature d'un [accord]",
      "une cérémonie de signature d'[accord]",
      "n'ont pas signé d'[accord]",
    ],
  },
  {
    name: 'in-agreement-with',
    heads: /^(?:accord|entente)$/,
    before:
      /(?:^|[^\p{L}])(?:en|de|plein|total|parfait|bon|bonne|commun|mauvaise|sans|son plein|cordiale|terrains? d')\s?$/u,
    examples: [
      "un terrain d'[entente]",
      'en [accord] avec la loi',
      'de commun [accord]',
      'il donne son plein [accord]',
    ],
    refuses: ["l'[accord] conclu"],
  },
  {
    name: 'consent',
    heads: /^(?:accord|accord de principe)$/,
    before: new RegExp(
      `(?:^|[^\\p{L}])${CONSENT}\\p{L}*(?: (?!signer|parapher|ratifier|conclure)\\p{L}+){0,3} (?:son|leur|sa|l'|un|notre|mon|votre|cet|nos|leurs) ?(?:plein |propre )?$`,
      'u',
    ),
    after: /^(?!.{0,8}(?:signe|conclu|de (?:pret|don|siege|cooperation|partenariat|paix)))/,
    examples: [
      'il a donné son [accord]',
      "l'université n'avait pas obtenu l'[accord] du ministère",
      "reproduction : doit avoir reçu l'[accord] des agences",
    ],
    refuses: ['ils ont obtenu un [accord] de paix', "il a refusé de signer l'[accord] avec la banque"],
  },
  {
    name: 'consent-of',
    heads: /^(?:accord|accord de principe)$/,
    after:
      /^ (?:prealable|ecrit|tacite|formel|expres|verbal|parental|parfait|total|des c(?:oe|œ)urs|de tous|de la (?:banque centrale|population)|plein|unanime)(?![\p{L}])/u,
    examples: [
      "Il nous faut l'[accord] préalable de la Banque",
      'Un [accord] écrit des parents',
      "l'[accord] des cœurs",
    ],
    refuses: ["l'[accord] de prêt"],
  },
  {
    name: 'music',
    heads: /^accord$/,
    after:
      /^ (?:de |d'|du |au )(?:guitare|piano|kora|oud|luth|septieme|harmonie|balafon|musique|violon|accordeon|orgue|jazz|basse|cora|ngoni|quinte|tierce|neuvieme)|^ (?:mineur|musical|plaque)/,
    examples: ['quelques [accords] de kora', 'un [accord] mineur'],
    refuses: ["l'[accord] de coopération musicale", 'un [accord] majeur pour le pays'],
  },
  {
    name: 'played',
    heads: /^accord$/,
    before:
      /(?:jou|plaqu|mel|grat|pinc|egren|repet)(?:e|er|era|ait|ant|erent|ent|es)(?: \p{L}+){0,3} (?:ses|des|son|un|quelques|premiers|derniers?|les) ?$/u,
    examples: ['il mêlera ses [accords] à ceux du pianiste', 'le pianiste y a plaqué son dernier [accord]'],
    refuses: ['ils ont signé des [accords]'],
  },
  {
    name: 'house-agreement',
    heads: /^accord$/,
    after: /^ (?:d'entreprise|de branche|salarial|salariaux|d'interessement|de participation)(?![\p{L}]).*$/u,
    before: /^(?!.*(?:sign|conclu|paraph|parven|trouv|scell|abouti|refus|rejet))/u,
    examples: ["un [accord] d'entreprise prévoit déjà ce congé"],
    refuses: ["ils ont signé un [accord] d'entreprise", 'ont conclu hier un [accord] salarial'],
  },
  {
    name: 'gathering',
    heads: /^convention$/,
    after:
      /^ (?:des (?:maires|elus|startups|jeunes|cadres|femmes|bibliothecaires|libraires|militants)|annuelle|nationale|citoyenne|democrate|republicaine|liegeoise|d'affaires|mondiale)(?![\p{L}])/u,
    examples: [
      "La [convention] des maires de l'Adrar",
      'la [Convention] citoyenne',
      'La [Convention] annuelle des bibliothécaires',
    ],
    refuses: ['une [convention] de partenariat'],
  },
  {
    name: 'gathered',
    heads: /^convention$/,
    before: /(?:reunis?|reunies?|organis\p{L}*|tenue?s?|\d+e(?:me)?) (?:en |une |la |leur )?$/u,
    examples: ['Des maraîchers réunis en [convention]', 'la 8e [Convention] de la bande dessinée'],
    refuses: ['la signature de la [convention]'],
  },
  {
    name: 'gathered-there',
    heads: /^convention$/,
    after: /^(?: \p{L}+){0,5},? (?:se tien|s'est tenue|se tiendra|se deroule|reunie|a reuni|a rassemble)/u,
    examples: ["La [convention] du parti s'est tenue à Lyon"],
    refuses: ["la [convention] signée s'applique"],
  },
  {
    name: 'employment',
    heads: /^contrat$/,
    after:
      /^ (?:de travail|de mariage|d'embauche|d'apprentissage|a duree|de professionnalisation|a temps|d'engagement|social|de confiance|stadiers?)(?![\p{L}])|^ des stadiers/u,
    examples: ['leurs [contrats] de travail', 'Le [contrat] social'],
    refuses: ['un [contrat] de prêt'],
  },
  {
    name: 'dead-letter',
    heads: /^lettre$/,
    after: /^ mortes?(?!\p{L})/u,
    examples: ['une convention restée [lettre] morte'],
    refuses: ['la [lettre] signée par les deux ministres'],
  },
  {
    name: 'of-one-hand',
    heads: /^lettre$/,
    after:
      /^s? (?:de (?:mission|cadrage|demission|felicitations|motivation|soutien|creance|condoleances|protestation)|circulaire|ouverte|d'(?:invitation|information|excuse))/,
    examples: ['la [lettre] de mission signée par le ministre', 'une [lettre] ouverte'],
    refuses: ["une [lettre] d'intention", 'la [lettre] signée par les deux ministres'],
  },
  {
    name: 'under-contract',
    heads: /^(?:contrat|convention)$/,
    before: /(?:^|[^\p{L}])(?:sous|hors|par|fin de|rupture de|mois de|annees de|ans de|tueurs? a) $/u,
    examples: ['un joueur sous [contrat]', 'par [convention], on note'],
    refuses: ['il a signé ce [contrat]'],
  },
  {
    name: 'athlete',
    heads: /^contrat$/,
    before:
      /(?:joueur|joueuse|champion|recrue|gardien de but|avant-centre|attaquant|footballeur|entraineur|selectionneur|buteur|ailier|defenseur central|milieu de terrain)(?![\p{L}]).{0,80}$/u,
    examples: ["L'attaquant a signé un [contrat] de trois ans", 'le sélectionneur a prolongé son [contrat]'],
    refuses: ['Le ministre a signé un [contrat]'],
  },
  {
    name: 'athlete-years',
    heads: /^contrat$/,
    // Of those who sign together none is an athlete.
    before: /(?<!(?:^|[^\p{L}])(?:ont|annoncent|signent|concluent) (?:[\p{L}']+ ){0,6}(?:d')?(?:un )?)$/u,
    after: /^ (?:de |d')(?:\d|un|deux|trois|quatre|cinq)\S* (?:ans?|saisons?|mois)(?!.{0,80}(?:entre|avec))/u,
    examples: ['il a signé un [contrat] de trois ans', "un [contrat] d'un an"],
    refuses: [
      'un [contrat] de trois ans avec la société',
      "l'État et la Sonatel ont signé un [contrat] de trois ans",
      "Orbitel et Sahelys annoncent ce jour la signature d'un [contrat] de cinq ans",
    ],
  },
  {
    name: 'graphic-charter',
    heads: /^charte$/,
    after: /^ (?:graphique|editoriale|sociale|des nations|de l'onu|africaine|olympique|internationale)/,
    examples: ['sa [charte] graphique', 'la [Charte] des Nations unies'],
    refuses: ['la [charte] de partenariat'],
  },
  {
    name: 'etiquette',
    heads: /^protocole$/,
    before:
      /(?:chef|chefs|cheffe|directeur|directrice|service|services|agents?|responsable|direction) (?:du|de|de la) $/u,
    examples: ['Le chef du [protocole] de la wilaya', "le directeur du [protocole] d'État"],
    refuses: ['la signature du [protocole]'],
  },
  {
    name: 'masters-of-ceremony',
    heads: /^protocole$/,
    before: /(?:^|[^\p{L}])le $/u,
    after:
      /^ (?:du (?:premier ministre|president|ministre|chef)|de la (?:presidence|primature)|presidentiel)(?!\p{L})/u,
    examples: [
      'Le [protocole] du Premier ministre les a installés',
      'le [protocole] de la Présidence a prévenu',
    ],
    refuses: ['le [protocole] de la ville de Kara', 'un [protocole] du ministre de la Santé'],
  },
  {
    name: 'health-protocol',
    heads: /^protocole$/,
    after:
      /^ (?:sanitaire(?! (?:et phyto|entre |avec ))|vaccina|de soins|de recherche|therapeutique|de prise|operatoire|experimental|medica|ip(?![\p{L}])|internet|informatique|de securite|d'etat|de communication)/u,
    examples: ['le [protocole] sanitaire', 'un [protocole] de recherche'],
    refuses: ["un [protocole] d'accord", 'un [protocole] sanitaire entre les deux pays'],
  },
  {
    name: 'treatise',
    heads: /^traite$/,
    after: /^ (?:d'harmonie|d'economie|de philosophie|de medecine|de droit|theologique|sur la tolerance)/,
    examples: ["un « [Traité] d'harmonie »"],
    refuses: ["le [traité] d'amitié"],
  },
  {
    name: 'treated',
    heads: /^traite$/,
    before: /(?:^|[^\p{L}])(?:a|ont|est|sont|ete|etre|sera|seront|avait|qui|il|elle|on|bien|se|eau|non|,) $/u,
    examples: ['le sujet a été [traité]', 'un dossier qui [traite] de la question'],
    refuses: ['ils ont signé le [traité]'],
  },
  {
    name: 'market-place',
    heads: /^marche$/,
    before:
      /(?:^|[^\p{L}])(?:place|jours?|halle|part|parts|etude|mise|mettre|mis|economie|loi|prix|acteurs?|lancer|bon|en|sur) (?:du |de |le |en |sur le |de la |la )?$|(?:^|[^\p{L}])(?:la|cette|une|en) $/u,
    examples: ['la place du [marché]', 'la [marche] vers la paix', 'mise en [marche]'],
    refuses: ['ils ont signé le [marché]'],
  },
  {
    name: 'text-of-law',
    heads: /^(?:texte|document|acte|don|pret|financement|instrument|programme|marche)$/,
    after:
      /^ (?:de loi|de naissance|d'appui|de sang|de soi|terroriste|de vandalisme|de musique|d'identite|de voyage)/,
    examples: ['le [texte] de loi', 'un [don] de sang', 'des [actes] de vandalisme'],
    refuses: ['le [texte] signé'],
  },
  {
    // The article of a book's or a play's title stands inside the quotes, that of an instrument's outside.
    name: 'title-of-a-work',
    heads:
      /^(?:accord|entente|pacte|contrat|traite|convention|charte|protocole|alliance|lettre|declaration|serment)s?$/,
    before:
      /[«“"] ?(?:(?:le |la |les |l'|un |une )(?:petite?s? |grande?s? |dernier |derniere )?|(?<!(?:sign|conclu|paraph|ratifi)[^.;«]{0,60} (?:l[ae]s?|l'|une?|du|des|deux|cette|cet|ce) ?[«“"] ?)(?:petite?s? |grande?s? |dernier |derniere )?)$/u,
    after:
      /^(?![^»”"]{0,60}(?: est | sont | sera | a ete | signe| entre | permet))[^«»“”".;]{0,50}[»”"](?!,? (?:(?:a|ont) ete |ser(?:a|ont) |est |sont |vient d'etre |viennent d'etre )?(?:officiellement )?(?:sign|conclu|paraph|ratifi|entre ))/u,
    examples: [
      'elle signera « Le [Contrat] de ma mère »',
      'auteur du « Petit [traité] des accords créoles »',
      'il présente son « [Pacte] de sang »',
      'il a signé « [Pacte] de sang », un roman',
    ],
    refuses: [
      'ils ont signé la « Charte de Tunis » et le [pacte] de 2019',
      'ils ont signé mardi à Lomé la « [Convention] Horizon »',
      'le « [Pacte] de Lomé » a été signé',
      '« L’[accord] est signé », a-t-il dit',
    ],
  },
  {
    name: 'statement',
    heads: /^declaration$/,
    before: /(?:^|[^\p{L}])(?:dans |lors d'|selon |d'apres )(?:une |sa |leur |la )$/u,
    after: /^ (?:a la |a l'|au |aux |faite |devant |de presse|publi|ecrite|transmise|telephonique|televisee)/,
    examples: ["a-t-elle dit dans une [déclaration] à l'agence Tamtam"],
    refuses: ['dans une [déclaration] commune signée à Rome', 'ils ont signé une [déclaration]'],
  },
  {
    name: 'source',
    heads: /^(?:communique conjoint|declaration (?:conjointe|commune))$/,
    before:
      /(?:^|[^\p{L}])(?:dans|selon|d'apres|lors d'|(?:aux|selon les) termes d[eu]|(?:a |ont )?(?:annonc|indiqu|precis|soulign|rapport|affirm|inform|expliqu|ajout|not|signal)\p{L}*|fait savoir|lit-on dans) ?(?:une? |les? |la |l'|leur )$/u,
    after: /^(?!.{0,30}(?:sign|paraph|adopte))/,
    examples: [
      'un accord a été signé, indique un [communiqué conjoint]',
      "selon la [déclaration commune] publiée à l'issue des travaux",
    ],
    refuses: ['dans une [déclaration commune] signée à Rome', 'ils ont signé un [communiqué conjoint]'],
  },
  {
    name: 'agenda',
    heads: /^programme$/,
    before: /(?:retire|raye|biffe|ote|inscrit|figur\p{L}+)(?:e|s|es)? (?:\p{L}+ )?(?:du|au) $/u,
    examples: ['la lettre a été retirée du [programme]'],
    refuses: ['ils ont signé le [programme]'],
  },
  {
    name: 'deed-of-ratification',
    heads: /^instrument$/,
    after: /^s? (?:de|d') ?(?:ratification|adhesion|acceptation|approbation)/,
    examples: ["l'échange des [instruments] de ratification"],
    refuses: ['les [instruments] ont été signés'],
  },
  {
    name: 'funding-of',
    heads: /^financement$/,
    after:
      /^s? d(?:u|es|e la|e l') ?(?:projet|programme|construction|realisation|travaux|secteur|developpement|infrastructure|pme|entreprise|etude|equipement)/,
    examples: ['le [financement] du projet est assuré', 'les [financements] des PME'],
    refuses: ['le [financement] de 3 millions', 'le [financement] de la banque a été signé'],
  },
  {
    name: 'as-one',
    heads: /./,
    before: /(?:^|[^\p{L}])(?:comme|en tant que|tenant lieu de|valant|en guise de) $/u,
    examples: ["ajouté comme [avenant] à l'accord de 2008", 'un document valant [contrat]'],
    refuses: ["les textes, comme l'[accord] de pêche"],
  },
  {
    name: 'called',
    heads: /./,
    before: /(?:appele|denomme|baptise|surnomme)e?s?,? ?(?:[«"“] ?)?(?:l'|le |la )?$/u,
    examples: ['cet accord de paix, appelé "[Accord] de Kara", a été paraphé'],
    refuses: ['ils ont appelé de leurs vœux un [accord]'],
  },
  {
    name: 'provided-for',
    heads: /./,
    before: /(?:prevoyant|instaurant|decretant|imposant) (?:un |une |le |la |l'|des |les )(?:\p{L}+ )?$/u,
    examples: ['Un accord prévoyant un [cessez-le-feu] immédiat a été signé'],
    refuses: ['un [cessez-le-feu] a été signé'],
  },
  {
    name: 'ready',
    heads: /^pret$/,
    after: /^s? a(?: |$)/,
    before: /(?:^|[^\p{L}])(?:est|sont|etre|etait|sera|tout|toujours|fin|se dit|pas|dits?|,) $/u,
    examples: ['le pays est [prêt] à signer'],
    refuses: ['le [prêt] signé'],
  },
];

const byHead = new Map<string, readonly Sense[]>();

/** Those that hold for a head of the lexicon. */
function sensesOf(form: string): readonly Sense[] {
  let senses = byHead.get(form);
  if (senses === undefined) {
    senses = SENSES.filter(({ heads }) => heads.test(form));
    byHead.set(form, senses);
  }
  return senses;
}

/** Name of the other sense in which a head stands here, or null when it is an instrument's. */
export function refusedSense(words: Words, head: number, endHead: number, form: string): string | null {
  // "une vingtaine d'accords", "la signature d'accords": consent has no plural.
  const plural = wordAt(words, head) === 'accords';
  if (form === 'programme' && wordAt(words, head - 1) === 'au') return 'schedule';
  const senses = sensesOf(form);
  if (senses.length === 0) return null;
  const before = leading(words, head);
  const after = trailing(words, endHead);
  return (
    senses.find((each) => !(plural && each.name === 'in-agreement-plain') && senseHolds(each, before, after))
      ?.name ?? null
  );
}

/** `before` and `after` are folded and hold the blanks at the head, for which the sense is one. */
export const senseHolds = (sense: Sense, before: string, after: string): boolean =>
  // What follows is told at its first word, what goes before has to be searched.
  (sense.after === undefined || sense.after.test(after)) &&
  (sense.before === undefined || sense.before.test(before));

const REACH = 14;

function leading(words: Words, head: number): string {
  const before = wordsBetween(words, head - REACH, head);
  const { tokens } = words.document;
  const glued = head > words.from && tokens.end[head - 1] === tokens.start[head];
  return before === '' || glued ? before : `${before} `;
}

function trailing(words: Words, endHead: number): string {
  const { tokens } = words.document;
  const after = wordsBetween(words, endHead, endHead + REACH);
  const glued = endHead < words.to && tokens.end[endHead - 1] === tokens.start[endHead];
  return after === '' || glued ? after : ` ${after}`;
}
