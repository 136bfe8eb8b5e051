import type { ReportData } from './data.js';
import { readAsset, renderPage } from './page.js';

/** One self-contained HTML file; it needs no network and opens from disk. @throws when the package was not built */
export const renderReport = (data: ReportData): string =>
  renderPage({
    title: data.title,
    language: data.language,
    script: readAsset('report.js'),
    style: readAsset('style.css'),
    data,
  });
