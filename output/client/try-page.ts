/** The page to try it on: paste a text or drop a file, and see what is found. */
import type { ReportDocument } from '../report/data.js';
import { choices, restoreChoices } from './chrome.js';
import { type DocumentView, documentView } from './document-view.js';
import { h } from './dom.js';
import { words } from './words.js';

/** What a reading gave: a document, or messages why there is none. */
export interface Answer {
  readonly document: ReportDocument | null;
  readonly messages: readonly string[];
}

/** How the page reads: by asking its server, or by itself. */
export type Reader = (text: string, source: string | null) => Promise<Answer>;

/** Longer texts would keep a browser busy for seconds. */
export const LONGEST_TEXT = 200_000;

export interface TryOptions {
  readonly example: string;
  /** Bytes of a dropped file as text; null when they are none. */
  readonly decode: (bytes: Uint8Array) => string | null;
}

export function startPage(read: Reader, { example, decode }: TryOptions): void {
  const root = document.getElementById('page') as HTMLElement;
  let last: ReportDocument | null = null;
  let typed = '';

  const draw = (): void => {
    const text = words();
    const input = h('textarea', {
      class: 'drop',
      rows: 10,
      placeholder: text.paste,
      'aria-label': text.paste,
    });
    input.value = typed;
    const status = h('p', { class: 'note', role: 'status' });
    const result = h('div', { id: 'result' });
    const file = h('input', { type: 'file', accept: '.txt,.md,text/plain', hidden: true });
    const show = (shown: ReportDocument): DocumentView => {
      const view = documentView(shown);
      result.replaceChildren(view.element);
      return view;
    };
    const run = async (source: string | null): Promise<void> => {
      typed = input.value;
      if (typed.trim() === '') return;
      if (typed.length > LONGEST_TEXT) {
        status.textContent = text.tooLong;
        return;
      }
      status.textContent = text.working;
      // A turn for the browser to show the line above.
      await new Promise((resolve) => setTimeout(resolve, 20));
      try {
        const { document: found, messages } = await read(typed, source);
        last = found;
        status.textContent = messages.join(' ');
        if (found === null) result.replaceChildren();
        else show(found);
      } catch {
        status.textContent = text.failed;
      }
    };
    const take = async (given: File | undefined): Promise<void> => {
      if (given === undefined) return;
      const content =
        given.size > LONGEST_TEXT * 4 ? null : decode(new Uint8Array(await given.arrayBuffer()));
      if (content === null) {
        status.textContent = given.size > LONGEST_TEXT * 4 ? text.tooLong : text.failed;
        return;
      }
      input.value = content;
      await run(given.name);
    };
    file.addEventListener('change', () => void take(file.files?.[0]));
    listenForDrops(input, (given) => void take(given));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run(null);
    });
    const tryExample = (): void => {
      input.value = example;
      void run(null);
    };
    root.replaceChildren(
      h('header', { class: 'top' }, h('span', { class: 'brand' }, 'communique'), choices(draw)),
      h(
        'main',
        { id: 'main' },
        input,
        h(
          'div',
          { class: 'actions' },
          h(
            'button',
            { type: 'button', class: 'action main', id: 'run', onclick: () => void run(null) },
            text.extract,
          ),
          h('button', { type: 'button', class: 'action', onclick: () => file.click() }, text.chooseFile),
          h('button', { type: 'button', class: 'action', id: 'example', onclick: tryExample }, text.example),
          file,
        ),
        status,
        result,
      ),
    );
    if (last !== null) show(last);
  };
  restoreChoices(navigator.language.startsWith('fr') ? 'fr' : 'en');
  draw();
  document.documentElement.dataset.ready = 'yes';
}

function listenForDrops(area: HTMLElement, take: (file: File | undefined) => void): void {
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    area.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  });
}
