/** What a word can be inside the name of a gathering. All words are folded. */

/** "21eme", "4e", "1er", "XVIIe": written with the number. */
export const ORDINAL_NUMBER =
  /^(?:\d{1,3}(?:e|er|ere|re|eme|emes|nd|nde|o|°|ᵉ)|[ivxl]{1,7}(?:e|er|ere|eme))$/u;

export const ORDINAL_WORD =
  /^(?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|quinzieme|seizieme|vingtieme|trentieme|quarantieme|cinquantieme|centieme)$/u;

export const YEAR = /^(?:19|20)\d\d(?:[-/]\d{2,4})?$/u;

/** How far the gathering reaches: makes a name of a noun with a complement. */
export const REACH =
  /^(?:inter|multi|pan|sous-?)?(?:nation|region|mondi|continent)(?:al|ale|aux|ales)$|^(?:africain|europeen|arabe|panafricain|universel|olympique|euro-africain|afro-arabe|ministeriel|annuel|extraordinaire|francophone)(?:s|e|es|ne|nes|le|les)?$/u;

/** Lower-case words that end like adjectives and so continue a noun phrase. */
export const ADJECTIVE =
  /^(?!aux$).*(?:al|ale|aux|ales|ique|iques|ain|aine|ains|aines|ien|ienne|iens|iennes|een|eenne|eens|eennes|ais|aise|aises|ois|oise|oises|aire|aires|if|ive|ifs|ives|el|elle|els|elles|able|ables|ible|ibles|ier|iere|iers|ieres|iste|istes|eux|euse|euses|mixtes?|libres?|inclusi[fv]e?s?|arabes?|hauts?|verte?s?|bleue?s?|humaine?s?|civile?s?|ouverte?s?|conjointe?s?|mobiles?|suisses?|belges?|russes?|citoyenne?s?|africaine?s?|durables?|elargie?s?|forestier|maritimes?|artificielle?|terrestres?|intelligente?s?|dessinee|appliquee?s?|specialisee?s?|avancee?s?|connectee?s?|renouvelables?)$/u;

/** Words that end a name even though they look like adjectives or nouns. */
export const NEVER = new Set(
  (
    'qui que dont ou est sont a ont sera seront etait avait aura tenu tenue tenus tenues prevu prevue prevus prevues ' +
    'organise organisee organises organisees avec afin lors apres avant dans chez vers parmi selon mais donc car ni ' +
    'ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tout tous toute toutes il elle ils elles on ' +
    'portant visant liant m. mm. mme mmes mlle dr pr pre me mgr ' +
    'nous vous se y en par pas ne plus aussi ainsi comme dernier derniere prochain prochaine precedent precedente compte but cas ' +
    'present presente suivant suivante pendant durant cependant maintenant quant devant auquel laquelle ensemble'
  ).split(' '),
);

/** Prepositions that tie a complement to its noun; `about` ones open what the gathering treats of. */
export const TIES = new Set("de du des d'".split(' '));
export const ABOUT = new Set('sur pour contre entre'.split(' '));
export const ARTICLES = new Set("le la les l' un une".split(' '));
