/**
 * Sentences that name an instrument and tell of no signing, which release after release does and no annotated text does often: crossed,
 * for what they say of the instrument is what learning has to see. All are invented.
 */

const PAIRS = [
  ["l'Union africaine", "l'Agence des ports"],
  ['le Togo', 'le Ghana'],
  ['le ministère de la Santé', 'la Banque mondiale'],
  ['la société Orbitel', 'la mairie de Kara'],
] as const;

const INSTRUMENTS = [
  ["l'accord de pêche", "de l'accord de pêche", 'un accord de pêche'],
  ['la convention', 'de la convention', 'une convention de financement'],
  ['le contrat de concession', 'du contrat de concession', 'un contrat de concession'],
  ["le mémorandum d'entente", "du mémorandum d'entente", "un mémorandum d'entente"],
  ['le protocole', 'du protocole', 'un protocole additionnel'],
] as const;

/** `{A}` and `{B}` are the two, `{x}` the instrument as known, `{dx}` with "de", `{ux}` as new. */
const FRAMES = [
  '{x} entre {A} et {B} est toujours en vigueur.',
  '{x} entre {A} et {B} arrive à échéance en juin.',
  '{x} qui lie {A} à {B} régit les échanges depuis des années.',
  '{x} de 2009 entre {A} et {B} ne prévoit rien de tel.',
  '{A} dispose déjà {dx} avec {B}.',
  '{A} et {B} ont passé en revue la mise en œuvre {dx}.',
  '{A} et {B} se sont félicités de la bonne exécution {dx}.',
  '{A} et {B} ont discuté des clauses {dx}.',
  '{A} a demandé à {B} de respecter {x}.',
  '{A} accuse {B} de violer {x}.',
  '{A} et {B} appliqueront {x} à la lettre.',
  'Dans le cadre {dx} avec {B}, {A} a livré dix véhicules.',
  'Conformément à {x} qui lie les deux parties, {A} versera sa part à {B}.',
  "{A} a fêté avec {B} l'anniversaire {dx}.",
  "{A} s'oppose à {ux} avec {B}.",
  '{A} et {B} étudient depuis longtemps {ux}, sans y croire.',
  "{A} n'a jamais envisagé {ux} avec {B}.",
  'Un atelier de {A} a présenté {x} aux agents de {B}.',
  'Le rapport de {A} analyse {x} et ses effets sur {B}.',
  '{A} conteste devant le tribunal {x} de {B}.',
  'Le texte {dx} a été perdu par {A}, puis retrouvé par {B}.',
  '{A} rappelle à {B} que {x} protège les travailleurs.',
  '{A} a soumis à {B} un projet qui réviserait {x}.',
  '{A} et {B} ont examiné le projet {dx} article par article.',
  'Les experts de {A} et de {B} ont examiné {ux}.',
  "{x} entre {A} et {B} fait couler beaucoup d'encre.",
  "L'acte de naissance {dx} entre {A} et {B} est exposé au musée.",
  "Vieille de dix ans, {x} entre {A} et {B} a fait l'objet de bien des débats.",
  "L'original {dx} entre {A} et {B} dort aux archives.",
  'Dans une lettre signée de son président, {A} proteste auprès de {B}.',
  'Une déclaration signée par les employés de {A} critique {B}.',
] as const;

const PLACES: Readonly<Record<string, (pair: readonly string[], instrument: readonly string[]) => string>> = {
  '{A}': ([one]) => one as string,
  '{B}': ([, other]) => other as string,
  '{x}': (_, [known]) => known as string,
  '{dx}': (_, [, of]) => of as string,
  '{ux}': (_, [, , fresh]) => fresh as string,
};

const contracted = (text: string): string =>
  text.replace(/\b([dD])e le /g, '$1u ').replace(/ à le /g, ' au ');

/** Each frame with four of the instruments and all pairs, so that none is known by who or what stands in it. */
export const REFUSALS: readonly string[] = FRAMES.flatMap((frame, at) =>
  [0, 1, 2, 3].map((turn) => {
    const pair = PAIRS[(at + turn) % PAIRS.length] as readonly string[];
    const instrument = INSTRUMENTS[(at + 2 * turn) % INSTRUMENTS.length] as readonly string[];
    const said = frame.replace(/\{\w+\}/g, (place) => PLACES[place]?.(pair, instrument) ?? place);
    return contracted(said.charAt(0).toUpperCase() + said.slice(1));
  }),
);
