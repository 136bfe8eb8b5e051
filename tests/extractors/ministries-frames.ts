/** Portfolios and sentence frames for the generated test: what stands around a ministry, and what must be read of it. */

/** A portfolio in the two ways that a frame can link it. */
export interface Sample {
  /** "de la Santé et de l’Action sociale". */
  readonly de: string;
  /** "à la Santé et à l’Action sociale". */
  readonly a: string;
}

export interface Frame {
  readonly text: string;
  readonly span: string;
  readonly name: string;
}

const ministry = ({ de }: Sample): string => `Ministère ${de}`;

/** Capitals as typewriters set them, without accents. */
export const shout = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toUpperCase();

const explicit =
  (before: string, after: string, opening = 'ministère') =>
  (sample: Sample): Frame => ({
    text: `${before}${opening} ${sample.de}${after}`,
    span: `${opening} ${sample.de}`,
    name: ministry(sample),
  });

const implied = (before: string, after: string, opening = 'ministre') => explicit(before, after, opening);

const linkedByA =
  (before: string, opening: string, after: string, name: (sample: Sample) => string) =>
  (sample: Sample): Frame => ({
    text: `${before}${opening} ${sample.a}${after}`,
    span: `${opening} ${sample.a}`,
    name: name(sample),
  });

export const FRAMES: readonly ((sample: Sample) => Frame)[] = [
  explicit('Le ', ' et l’OMS ont signé hier un accord de partenariat.'),
  explicit('Le ', ', la Banque mondiale et l’Union européenne financent le projet.'),
  explicit('Une convention a été conclue entre le ', ' et la société Deccan Telecom.'),
  explicit('Les fonds du ', ' et de l’Union européenne sont arrivés à temps.'),
  explicit('Selon le ', ', les travaux commenceront en juin.'),
  explicit('Le communiqué du ', ' indique que les travaux sont achevés.'),
  explicit('Le ', ' a rendu publique la liste des candidats retenus.'),
  explicit('Le ', ' du Mali a publié un avis de recrutement.'),
  explicit('Au siège du ', ' (Sénégal), la cérémonie a duré une heure.'),
  explicit('Le chef de cabinet du ', ' et celle du conseil régional ont signé.'),
  explicit('Le ', ' a ouvert un guichet pour les jeunes.', 'ministère chargé'),
  explicit('Une délégation du ', ' s’est rendue à Genève en Suisse.', 'ministère rwandais'),
  implied('Le ', ' et le directeur de la BCEAO ont échangé sur le dossier.'),
  implied('En présence du ', ', du gouverneur et du maire, la route a été ouverte.'),
  implied('En présence du ', ', de la présidente du conseil et de l’ambassadrice, la fête a commencé.'),
  implied('Mme le ', ', Awa Diop, a salué les efforts des agents.', 'Ministre'),
  implied('Jean Traoré, ', ', porte-parole du Gouvernement, a répondu aux questions.'),
  implied('Le garde des Sceaux et le ', ' Ousmane Ba ont été entendus.'),
  implied('Le ', ' de la République du Bénin est attendu lundi.'),
  implied('Le ', ' se félicite de la qualité des échanges.'),
  implied('Le vice-', ' a pris part à la rencontre avec les partenaires.'),
  implied('Le Premier ministre et le ', ' ont visité le chantier du pont.'),
  implied('« Tout sera prêt », a promis le ', '. La suite est connue.'),
  implied('Le ministre d’État, ', ', a remis les prix aux lauréats.'),
  implied('Le ', ' a visité les écoles de la région.', 'ministre d’État chargé'),
  implied('La ', ' a reçu une délégation de la société civile.', 'ministre malienne en charge'),
  implied(
    'La ',
    ', a plaidé la cause des familles.',
    'ministre déléguée auprès du Premier ministre, chargée',
  ),
  linkedByA('La ', 'secrétaire d’État', ', Mme Ba, a clos les travaux.', ministry),
  linkedByA(
    'Le ',
    'Secrétariat d’État',
    ' informe la presse de cette décision.',
    ({ a }) => `Secrétariat d'État ${a}`,
  ),
  (sample) => ({
    text: `MINISTERE ${shout(sample.de)}`,
    span: `MINISTERE ${shout(sample.de)}`,
    name: `Ministère ${shout(sample.de)}`,
  }),
];
