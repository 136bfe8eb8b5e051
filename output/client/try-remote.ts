/** The page of `communique serve`: the server reads. */
import { type Answer, startPage } from './try-page.js';

interface PageData {
  readonly example: string;
}

const { example }: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '{}');

async function ask(text: string, source: string | null): Promise<Answer> {
  const response = await fetch('extract', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, source }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Answer;
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

startPage(ask, { example, decode });
