/** What a page shows of one text: shared by the server and by the page that reads by itself. */
import type { ReportDocument } from '../output/report/data.js';
import { toReportDocument } from './findings.js';
import type { Pipeline } from './pipeline.js';

export interface Answer {
  readonly document: ReportDocument | null;
  readonly messages: readonly string[];
}

export function answerText(pipeline: Pipeline, raw: string, source: string | null): Answer {
  const result = pipeline.run({ raw, source });
  const { record, rejected, problems } = result;
  const told = problems.filter(({ level }) => level !== 'info').map(({ message }) => message);
  const reasons = rejected === null ? [] : rejected.reasons.slice(0, 3);
  const document = toReportDocument({ record, text: raw, result, problems });
  return { document, messages: [...told, ...reasons] };
}

/** A release made up for the page's visitors. */
export const EXAMPLE = `Signature d’un accord de coopération entre l’Agence nationale du numérique et l’Université de Thiès

Dakar, le 12 mars 2025. En marge du Forum africain des infrastructures numériques, Mme Awa Ndiaye, Directrice générale de l’Agence nationale du numérique (ANN), et M. Ibrahima Fall, Recteur de l’Université de Thiès, ont signé ce mercredi au Centre international de conférences de Diamniadio un accord de coopération portant sur la formation de 500 ingénieurs.

La cérémonie était présidée par M. Cheikh Tidiane Sarr, ministre de l’Enseignement supérieur, de la Recherche et de l’Innovation. D’un montant de 2 milliards de francs CFA, l’accord court jusqu’à fin 2027. Une convention avec le ministère de la Jeunesse sera signée en juin 2025.
`;
