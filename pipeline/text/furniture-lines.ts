/** Lines that stand around releases on the web, and headings of what does; all folded. */

/** Teasers in the middle of an article, and headings of lists of them at its end. */
export const INLINE_TEASER =
  '(?:a )?(?:lire|voir|ecouter) (?:aussi|egalement|encore)|a lire|lisez (?:aussi|egalement)|(?:read|see) also|sur le meme (?:sujet|theme)|a decouvrir|\\(re\\) ?lire';
const PIECES = '(?:articles?|actualites?|infos?|contenus?|publications?|communiques?|nouvelles)';
export const TEASERS = [
  'dans la meme (?:rubrique|categorie|section)',
  `${PIECES} (?:les plus|recente?s?|similaires?|liee?s?|connexes?|associee?s?|precedente?s?|suivante?s?|populaires?|recommandee?s?|en relation|du meme auteur)`,
  `(?:nos |les )?(?:dernie?re?s|autres) ${PIECES}`,
  `(?:toute l'|toutes les |voir toute?s? les |plus d')${PIECES}`,
  'vous (?:aimerez|apprecierez|pourriez|devriez)(?: peut-etre)?(?: aussi| egalement)?(?: aimer| lire| etre interessee?s? par)?$',
  '(?:ces articles|cela|ceci) (?:peut|peuvent|pourraient?|devraient?) (?:aussi |egalement )?vous interesser',
  "(?:les? )?plus (?:lue?s?|populaires?|commentee?s?|partagee?s?|consultee?s?|vue?s?)(?: ?:)?$|(?:flash|fil) (?:d')?infos?$|derniere minute$|breaking news$",
  '(?:a |ne )(?:pas manquez|ne pas manquer|manquez pas)$|recommandee?s? pour vous$|lire ensuite$|en ce moment$',
  'liens? (?:utiles?|rapides?|externes?)$|sites? (?:utiles?|partenaires?|amis)$|acces rapides?$|nos services$',
  "(?:a propos (?:de l'|des )auteurs?|l'auteur|about the author)$",
  'plus dans [a-z][^.:!?]{2,30}$|(?:lectures?|a lire) recommandee?s?$|(?:contenus? )?sponsorises?$|sur le web$|galeries? (?:photos?|videos?)$',
  "(?:<< ?)?(?:article )?(?:precedent|suivant)$|navigation de l'article$|reagir a cet article$|retour a la liste$|a la une$|en continu$|tendances$|populaires$",
  'related (?:articles?|posts?)|more (?:news|stories)$|recent posts$|you (?:may|might) also (?:like|enjoy)$|most (?:popular|read)$|top (?:news|stories)$|trending$|(?:next|previous) (?:post|article|story)$',
].join('|');

/** Lines that stand around releases on the web, folded. A whole paragraph must match. */
export const LINES = [
  /^(?:aller au (?:menu|contenu)|passer au contenu|bienvenue sur le site|message d'erreur$|user warning|(?:tags )?posts tagged|retour aux? |skip to|menu\b|accueil\b|navigation|vous etes ici|fil d'ariane|rechercher)/,
  /^(?:partager|partagez|share|tweeter|tweet|imprimer|envoyer (?:a|par)|version (?:a imprimer|imprimable|en pdf|pdf)|telecharger|suivez-nous|suivre|facebook|twitter|linkedin|whatsapp|email|print)\b.{0,120}$/,
  new RegExp(
    `^\\(?(?:${INLINE_TEASER}|${TEASERS}|nos derniers|en savoir plus|la suite apres cette publicite)\\b`,
  ),
  /^(?:mots?[- ]cles?|tags?|etiquettes?|categories?|rubriques?|classe dans)\s*[:#]|^[^#.!?]{2,40}(?:#[^#.!?]{2,40}){2,12}$/,
  /^1 ?\/ ?\d{1,3}$|^.{2,60} \(@\w{2,20}\)(?: .{0,30})?$|^(?:notre (?:dossier|article|reportage|decryptage)|(?:re)?lire|pour approfondir) ?: /,
  /^(?:\d[\d ]* (?:commentaires?|comments?|vues?|views?|lectures?|partages?|shares?|reactions?|j'aime|likes?)$|aucun commentaire|participer a la discussion|votre adresse (?:e-?mail|de messagerie) ne sera)/,
  /^(?:like this|share this|copier le lien|copy link)\b.{0,40}$|^(?:j'aime )?(?:chargement|loading|publicite|advertisement|banniere|sponsorise)[^a-z]*$/,
  /^(?:rejoignez|retrouvez|suivez)[ -].{0,60}\b(?:facebook|twitter|telegram|whatsapp|instagram|linkedin|youtube|tiktok)\b.{0,100}$/,
  /^(?:cet article est reserve aux abonnes|deja abonne|soutenez un media|about the author|lire la suite|telechargez (?:l'application|notre appli)|recevez (?:nos|notre|toute) |qui sommes-nous|plus de l'auteur|captcha|autres videos|video suivante|voir cette publication sur|une publication partagee par|published by|pic\.twitter\.com)\b.{0,100}$/,
  /^(?:votre avis|commentaires?|laisser un commentaire|laissez un commentaire|dans l'ensemble, dans quelle mesure|vos reactions|signaler un abus|poster un commentaire|evaluez|notez cet article)\b/,
  /^(?:extremement|tres|plutot) (?:in)?satisfait/,
  /^(?:copyright|©|\(c\) ?\d{4}|mentions legales|tous droits reserves|plan du site|politique de|conditions (?:generales|d'utilisation)|gerer (?:mes|les) cookies|accepter|refuser)/,
  /^(?:nous utilisons des cookies|gerer (?:le consentement|les cookies)|parametres des cookies|pour offrir les meilleures experiences|we use cookies|ce site utilise|en poursuivant votre navigation|disclaimer\b)/,
  /^(?:abonnez-vous|inscrivez-vous a|s'inscrire|s'abonner|newsletter|infolettre|vous avez lu \d|participer au forum$|se connecter|connexion)/,
  /^(?:derniere (?:modification|mise a jour)|debut de la page|(?:haut|bas)(?: de (?:la )?page)?$|(?:haut|debut) de (?:la )?page|(?:bouton )?retour en haut|page \d+(?: ?\/ ?\d+| sur \d+)?$|suggerer a un ami)/,
  /^ce (?:message|courriel|mail)\b.{0,60}(?:confidentiel|destinataire|pieces? jointes?)/,
  /^(?:this (?:news )?release is also|this website|you are using|read more|click here|sign up)/,
  /^(?:home|blog|image|video|actualites?|actualite internationale|communaute|article|a la une|en continu)$/,
  /^(?:de|a|from|to|cc|cci)\s?:\s.{0,120}$/,
  /^tirage\s*:.{0,40}ex\b/,
  /^\[\[.{0,300}\]\]$/,
  /^(?:chrome-extension:|https?:\/\/|www\.)\S*$/,
  /^\(photos? [^():]{2,40}\)$|^\(?ph\. ?:? ?[^()]{2,40}\)?$/,
  /^[a-z]{2}(?:\s?[|/·]\s?|\s{1,3})[a-z]{2}(?:(?:\s?[|/·]\s?|\s{1,3})[a-z]{2})*$/,
];
