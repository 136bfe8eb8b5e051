/** What stands before a place where somebody is from, in office or has his seat: nothing happens there. Read as the governors are. */
import { AT, FEW, NO_CLAUSE } from './clauses.js';
import { type Governor, govern } from './governor.js';

export const ENVOY: Governor = {
  name: 'accredited-at',
  ...govern(
    {
      lead: '(?<!une )(?<!une nouvelle )',
      heads: 'ambassad(?:eur|rice|e)s?|consule?s?|consulat|representante?s?|porte-parole',
      // "de la République du Yémen"
      tail: ` (?:generale?s? )?(?:(?:de |du |d')(?:la |l'|les )?(?:${NO_CLAUSE}[^ ,;:()]+ ){1,6})?${FEW}(?:${AT}|dans l'|en)`,
    },
    {
      heads: 'bureau|antenne|representation',
      tail: ` (?:de |du |d'|des )(?:la |l'|les )?[^ ,;:()]{2,20}(?: [^ ,;:()]+)? ${AT}`,
    },
    {
      heads: 'representation|mission|delegation',
      tail: ` (?:diplomatique|consulaire|permanente)(?: (?!qui )[^ ,;:()]+){0,6} ${AT}`,
    },
  ),
  verdict: 'none',
  examples: [
    "l'ambassadeur du Mali à [Alger] a salué",
    'la représentante du Fonds à [Niamey]',
    'elle était consule générale de son pays à [Marseille]',
    'la cheffe du bureau de la Mission à [Goma]',
    'la représentation diplomatique togolaise à [Dakar]',
    'la mission permanente de la République du Togo à [Genève]',
  ],
  refuses: [
    "l'ambassadeur, arrivé hier à [Alger]",
    'le consul du Mali à Oran a été reçu à [Alger]',
    "l'ouverture d'un bureau à [Goma]",
    "l'inauguration d'une nouvelle ambassade à [Goma]",
    "l'ambassadeur du Japon en visite à [Goma]",
  ],
};

/** No day is told, nor an office: those who are installed then and there take it up. */
const UNDATED =
  '(?!(?:ce |cet? )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans (?:ses|leurs?) fonctions?) )';

export const ORIGIN: Governor = {
  name: 'residence-or-origin',
  ...govern(
    {
      heads:
        '(?:sis|base|situe|implante|etabli|domicili)e?s?|cotee?s?|(?<!nouveau-)(?:nees?|nes)|originaires?|(?<!(?:les|aux|ses) )etudiante?s?|demeurant|resid(?:ant|e|ent|era|ait)|vivant|vit|vivent|viv(?:ait|aient)|habit(?:e|ent|ait|aient|ant)|grandi|implanter|emploi(?:e|ent)|exile|(?<!a (?:son|leur|notre|votre) )siege|poste',
      tail: ` ${FEW}(?:${AT}|dans l'|en|(?:non loin|pres) (?:de|d'|du)|sur (?:la|le|les|l'))(?: (?:quartier|village|lieu-dit))?`,
    },
    // "installée à |Kaya|", but not "installés jeudi à |Kaya|", in their offices
    {
      lead: "(?<!s')",
      heads: 'installee?s?',
      tail: ` ${UNDATED}${FEW}(?:${AT}|dans l'|en|(?:non loin|pres) (?:de|d'|du)|sur (?:la|le|l'))(?: (?:quartier|village|lieu-dit))?`,
    },
    // "né en 1950 à", but not "ne pouvions pas signer à"
    { heads: 'ne', tail: " (?:(?:le|en|vers|un) [^,;:()]{1,30} )?(?:a|au|aux|dans l'|en)" },
    { heads: '(?:cre|fond)ee?s?', tail: ' (?:(?:le|en) [^,;:()]{2,24} )?(?:a|au|aux)' },
    { heads: '(?:cre|fond|log)ee?s?', tail: ' au sein' + " (?:de |du |d'|des )(?:la |l'|les )?" },
    { lead: 'avec ', heads: 'residence', tail: ' (?:a|au|aux)' },
    // "formé à |Bordeaux|": one person, no course
    { lead: '(?<!ete )', heads: 'formee?', tail: ' (?:a|au|aux)' },
    {
      heads: 'intervien(?:t|nent)|oper(?:e|ent)|active?s?|presente?s?',
      tail: ` (?:egalement|aussi|deja|notamment|principalement) (?:${AT}|en)`,
    },
    {
      heads: 'filiales?|succursales?',
      tail: ` (?:(?:de |du |d'|des )(?:la |l'|les )?[^ ,;:()]+ )?(?:${AT}|en)`,
    },
    {
      heads: 'siege',
      tail: ` (?:(?:de|du|des|d') ?[^,;:()]{2,60} )?(?:est|sera|etait|se trouve) (?:a|au|aux|dans l'|en)`,
    },
    // "elle dirige une école à |Podor|"
    {
      heads: 'dirig(?:e|ent|eait)|tient|tiennent|tenait|gere(?:nt)?',
      tail: ` (?:une? |le |la |l')(?:ecole|institut|centre|entreprise|societe|agence|restaurant|clinique|cabinet|laboratoire|usine|hotel|ferme|librairie|galerie|chambre|section|antenne|filiale|boutique) (?:[^ ,.;:()]+ ){0,4}${AT}`,
    },
    {
      heads: 'correspondante?s?|envoyee?s?',
      tail: ` (?:speciale?s? )?(?:(?:de |du |d'|des |au |pour )(?:la |l'|les |le )?(?:[^ ,;:()]+ ){1,3})?(?:${AT}|en)`,
    },
    {
      heads: 'journalistes?|reporters?',
      tail: ` (?:de |du |d'|des )(?:la |l'|les |le )?(?:[^ ,;:()]+ ){1,3}(?:${AT}|en)`,
    },
  ),
  verdict: 'none',
  examples: [
    'une société basée à [Dakar]',
    'un groupe coté à la [Bourse de Tunis]',
    'il est né à [Podor] en 1950',
    'une organisation créée en 1982 à [Port-Louis]',
    'elle a grandi à [Podor]',
    'née à Kaya, formée à [Podor]',
    "l'association intervient aussi à [Podor]",
    "la société vient de s'implanter à [Podor]",
    "un institut créé au sein de l'[Université de Lomé]",
    'la correspondante de Radio Lagune à [Lomé]',
    'notre envoyé spécial à [Lomé]',
    'elle dirige une école de musique à [Lomé]',
    'une usine située à [Thiès] emploie cent personnes',
    'elle emploie cent personnes à [Thiès]',
    'une maison sise au quartier [Tokoin]',
    'le siège de la société est à [Dakar]',
    'une société installée depuis dix ans à [Lomé]',
  ],
  refuses: [
    'nous ne pouvions pas signer à [Lomé]',
    'trente agents ont été formés à [Lomé]',
    'les deux directeurs seront installés jeudi prochain à [Lomé]',
    'elle tient une réunion à [Lomé]',
    'la convention a été signée à [Alger]',
    "l'accord correspondant sera signé à [Vienne]",
  ],
};

export const POST: Governor = {
  name: 'post-held',
  ...govern(
    {
      heads:
        'professeure?s?|directeur|directrice|chercheu(?:r|se)s?|enseignante?s?|(?<!(?:les|aux|ses) )etudiante?s?|doctorante?s?|agents?|doyen|doyenne|deputee?s?|senat(?:eur|rice)s?|conseill(?:er|ere)s?|specialiste|expert|(?<!(?:journee|programme|agenda|semaine|matinee|sejour|tres|bien) )(?:charge|chargee)|chef|cheffe|dga?|medecin|(?:restaurat|conservat)(?:eur|rice)|bibliothecaire|archiviste|architecte|juriste|economiste|chirurgien|chirurgienne|praticien|praticienne|ingenieure?|stagiaire|(?!(?:dia|cata|pro|epi|mono|homo|ana)logue)[a-z]{3,}logue|(?:aide-)?soignante?|sage-femme|biologiste|chimiste|physicien(?:ne)?|historien(?:ne)?|mathematicien(?:ne)?',
      tail: ` ${FEW}(?:${AT}|en)`,
    },
    {
      heads:
        'etudi(?:e|a|er|ait)|enseign(?:e|a|er|ait)|travaill(?:e|a|er|ait)|exerc(?:e|a|er|ait)|(?<!(?:leurs?|les|des) )diplomee?s?|inscrite?s?|affectee?s?|nommee?s?|promue?s?|mutee?s?|recrutee?s?|detachee?s?|accreditee?s?',
      tail: ` ${FEW}(?:${AT}|en)`,
    },
    {
      // "ont reçu leur diplôme à |Kara|": it is handed over there.
      lead: '(?<!(?:recu|recoivent|recevront|remis|remise de) (?:leurs? |les |des )?)',
      heads: 'etudes|doctorat|these|master|licence|maitrise|diplome|baccalaureat|agregation',
      tail: ` (?!sur |pour |(?:lui |leur )?(?:a ete|ont ete|sera|seront|est|sont) )${FEW}(?:${AT}|en)`,
    },
    // "Mme Awa Diop, |transformatrice à| Kaya": what one lives by
    {
      lead: '(?<=, )',
      heads:
        'transformat(?:eur|rice)|agricult(?:eur|rice)|product(?:eur|rice)|cultivat(?:eur|rice)|eleveu(?:r|se)|commercante?|artisane?|couturiere?|maraich(?:er|ere)|pecheu(?:r|se)|mareyeuse|instituteur|institutrice|infirmiere?|avocate?|pharmacien(?:ne)?|notaire|negociante?|etudiante?|lyceenn?e?',
      tail: ` ${FEW}${AT}`,
    },
    { heads: 'servi', tail: ` (?:${AT}|en)` },
    { lead: '(?:point|personne) de ', heads: 'contact', tail: ` ${FEW}${AT}` },
    { heads: 'nominations?|affectations?', tail: ` (?:[^ ,;:()]+ ){0,6}${AT}` },
    { lead: 'en ', heads: 'service|poste|fonctions?', tail: ' (?:au|aux|a la|a l.|a)' },
    {
      heads: '(?:vice-)?presidente?s?|secretaires?|membres?|responsables?|groupe|commission|cellule',
      tail: ' (?:[^ ,;:()]+ ){0,5}au sein' + " (?:de |du |d'|des )(?:la |l'|les )?",
    },
    { lead: 'maitre de ', heads: 'conferences', tail: ` ${FEW}(?:${AT}|en)` },
  ),
  verdict: 'none',
  examples: [
    "Awa Diop, professeure à l'[Université Cheikh Anta Diop]",
    'expert au [Centre de recherche de Bamako]',
    "Lea Dahl, glaciologue à l'[Université de Kaya]",
    "Awa Sarr, aide-soignante à l'[hôpital de Kaya]",
    'le point de contact au [bureau régional]',
    "elle a enseigné le droit à l'[École normale de Bamako]",
    "il a fait ses études à l'[Université de Lomé]",
    'un doctorat obtenu à [Montpellier]',
    'après avoir servi à [Moscou]',
    'le prix est allé à Awa Diop, transformatrice de fonio à [Kaya]',
    'des diplomates en service au [consulat général du Togo]',
    'la présidente du groupe des mines au sein du [Pôle Lumen]',
    'la nomination de trois hauts cadres au [Secrétariat général]',
  ],
  refuses: [
    'une délégation de chercheurs séjournera à [Kaya]',
    'des agents de la commune réunis à l’[hôtel de ville]',
    'ils ont reçu leur diplôme à [Kaya]',
    'la romancière, à qui le diplôme sera remis à [Kaya]',
    'la reprise du dialogue à [Kaya]',
    'il a pris contact à [Kaya]',
    "elle a échangé avec les étudiants à l'[Université de Kaya]",
    'la visite que le directeur effectuera à [Kaya]',
    'elle a bouclé une journée chargée et fructueuse à [Abidjan]',
    "le professeur a parlé mardi après-midi devant un vaste public à l'[Université de Lomé]",
  ],
};
