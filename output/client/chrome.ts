/** What stands around every view: language and colours. */
import { h } from './dom.js';
import { language, setLanguage, words } from './words.js';

/** Pages opened from disk may have no storage. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`communique.${key}`, value);
  } catch {
    // The choice holds until the page is closed.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`communique.${key}`);
  } catch {
    return null;
  }
}

export function restoreChoices(fallback: 'fr' | 'en'): void {
  const known = recall('language');
  setLanguage(known === 'fr' || known === 'en' ? known : fallback);
  const theme = recall('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
};

/** Buttons for language and colours; `redraw` is called after the language changed. */
export function choices(redraw: () => void): HTMLElement {
  const toggleTheme = (): void => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    remember('theme', theme);
  };
  const toggleLanguage = (): void => {
    setLanguage(language() === 'fr' ? 'en' : 'fr');
    remember('language', language());
    redraw();
  };
  return h(
    'div',
    { class: 'choices' },
    h('button', { type: 'button', id: 'language', onclick: toggleLanguage }, words().language),
    h(
      'button',
      {
        type: 'button',
        id: 'theme',
        'aria-label': words().theme,
        title: words().theme,
        onclick: toggleTheme,
      },
      '◐',
    ),
  );
}
