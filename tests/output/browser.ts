/** Headless Chromium for tests of pages: Debian's, or the one that CHROMIUM names. */
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Null on a machine without one, where such tests are skipped; never null under CI. */
export const chromiumPath: string | null =
  CANDIDATES.find((file) => file !== undefined && existsSync(file)) ?? null;

if (chromiumPath === null && process.env.CI) throw new Error('no Chromium: pages cannot be tested');

export const skip = chromiumPath === null ? 'no Chromium on this machine (apt-get install chromium)' : false;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Watched {
  readonly page: Page;
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
  /** Addresses that the page asked for, itself aside. */
  readonly requests: string[];
}

export interface Browser {
  open(url: string, options?: { width?: number; dark?: boolean }): Promise<Watched>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: FLAGS, headless: true });
  return {
    async open(url, { width = 1280, dark = false } = {}) {
      // A new context each time: what one test chose must not be there for the next.
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('dialog', (dialog) => {
        errors.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url.split('#')[0]) requests.push(request.url());
      });
      await page.goto(url);
      await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
      return { page, errors, requests };
    },
    close: () => browser.close(),
  };
}

/** Shows a view of the report; returns when it is drawn: the page's own listener stands before this one. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const hash = ${JSON.stringify(`#/${view}`)};
    if (location.hash === hash) return resolve();
    addEventListener('hashchange', resolve, { once: true });
    location.hash = hash;
  })`);
}

/** Opens a tab of the report; returns when it is drawn, which the browser does some time after the click. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.click(`nav a:has-text("${name}")`);
  await page.waitForSelector(`nav a[aria-current=page]:has-text("${name}")`);
}

export const groundOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`,
  );
