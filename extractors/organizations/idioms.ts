/** Prepositions and nouns that the sentence goes on with, behind the name of a body. */

/** "au cours de", "à la suite de", "assigne le Parti X en justice": what the sentence goes on with. */
const IDIOM = new Set(
  (
    'cours sein nom lieu titre terme moment moyen profit debut plus frontiere fin suite demande hauteur date veille base place tete ' +
    'disposition fois justice question cause crise marche vue effet general particulier faveur matiere raison service bas pied ' +
    'chevet cote cotes premier premiere premieres ordre plume milieu secours rendez-vous coeur lendemain front tour bord dela ' +
    'devant dessus detriment benefice regard passage long soir matin retour complet contraire pouvoir contact rythme gre fil ' +
    'jour programme menu rescousse manoeuvre barre une peine greve deuil colere guerre tournee visite mission ' +
    'route congres fete effervescence alerte campagne mouvement force coulisses reunion appel aide invitation occasion ' +
    'origine manettes commandes prises abois urnes portes avant-poste avant-postes rang sommet grand detail'
  ).split(' '),
);

/** "pour l'instant", "sur le terrain": the same with other prepositions. */
const OTHER_IDIOM: ReadonlyMap<string, RegExp> = new Map([
  ['pour', /^(?:instant|heure|moment|circonstance|forme|occasion|fois|premiere|deuxieme|seconde|derniere)$/],
  ['sur', /^(?:pied|table|point|voie|dos|terrain|banc|touche|sellette|breche|devant|front|papier)$/],
]);

export const isIdiom = (preposition: string, noun: string): boolean =>
  /^(?:en|aux?|a)$/.test(preposition) ? IDIOM.has(noun) : (OTHER_IDIOM.get(preposition)?.test(noun) ?? false);
