/** Head nouns that French spells otherwise, folded. */
export const FOREIGN_HEADS = new Set(
  (
    'agencia agenzia universidad universidade universita instituto istituto ministerio banco fundacion fundacao fondazione ' +
    'asociacion associacao associazione confederacion confederacao confederazione federacion federacao federazione consejo ' +
    'conselho consiglio camara empresa sociedad sociedade compania companhia secretaria comision comissao junta diputacion ' +
    'ayuntamiento prefeitura organizacion organizacao comunidad comunidade'
  ).split(' '),
);
