// What a reader does on every consumer's page, and what must come of it. The pages have in common: a ladder and a
// checklist of the documents in documents.ts, buttons #change, #spoil, #clear and #remove, and what was heard in #heard.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchFlags } from '../../.build/browser.mjs';
import type { Site } from './serve.js';

export interface Drive {
  name: string;
  page: string;
  /** The widgets stand in the page before any script runs, and their document with them. */
  isServerRendered?: boolean;
}

/** Drives a page in Chromium, one test for each question. `open` gives its site. */
export function drive({ name, page: path, isServerRendered = false }: Drive, open: () => Promise<Site>): void {
  describe(`${name} ${path}`, () => {
    let site: Site;
    let browser: Browser;
    let page: Page;
    const faults: string[] = [];

    before(async () => {
      site = await open();
      browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchFlags });
      page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      await page.evaluateOnNewDocument(rememberServerMarkup);
      page.on('console', (message) => {
        const isLitSpeaking = message.text().startsWith('Lit is in dev mode');
        if (/^(warn|error|assert)/.test(message.type()) && !isLitSpeaking)
          faults.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      page.on(
        'response',
        (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
      );
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    if (isServerRendered) {
      test('reads without script', async () => {
        const reader = await browser.newPage();
        await reader.setJavaScriptEnabled(false);
        await reader.goto(`${site.address}${path}`);
        const text = await reader.$eval(
          'career-ladder >>> [part=ladder]',
          (ladder) => (ladder as HTMLElement).innerText,
        );
        assert.match(text, /Junior nurse[\s\S]*Senior nurse/);
        await reader.close();
      });
    }

    test('draws a document set as a property', async () => {
      await page.goto(`${site.address}${path}`);
      await expectRungs(['Junior nurse', 'Senior nurse']);
      const given = await page.$eval('career-ladder', ({ career }) => typeof career);
      assert.equal(given, isServerRendered ? 'undefined' : 'object');
    });

    if (isServerRendered) {
      test('takes the server’s markup over as it stands', async () => {
        await expectHeard(/^ready$/);
        const isKept = await page.$eval(
          'career-ladder',
          (ladder) => ladder.shadowRoot?.querySelector('figure') === (globalThis as unknown as Memory).drawnByServer,
        );
        assert.ok(isKept, 'drawn anew');
      });
    }

    test('passes attributes', async () => {
      const { headingLevel, current, shared, jsonLd } = await page.$eval('career-ladder', (ladder) => ({
        headingLevel: ladder.headingLevel,
        current: ladder.current,
        shared: ladder.shared,
        jsonLd: ladder.jsonLd,
      }));
      assert.deepEqual(
        { headingLevel, current, shared, jsonLd },
        { headingLevel: 3, current: 'junior', shared: 'off', jsonLd: false },
      );
      assert.equal(await page.$eval('career-ladder >>> .rung h4', (heading) => heading.localName), 'h4');
    });

    test('passes lists and flags', async () => {
      const { checked, selfRating } = await page.$eval('skills-checklist', ({ checked, selfRating }) => ({
        checked,
        selfRating,
      }));
      assert.deepEqual([...checked], ['care']);
      assert.equal(selfRating, true);
      assert.deepEqual(await listTicked(), ['care']);
    });

    test('passes children', async () => {
      const title = await page.$eval('career-ladder > [slot=title]', (heading) => ({
        text: heading.textContent,
        isSlotted: heading.assignedSlot !== null,
      }));
      assert.deepEqual(title, { text: 'Nurse', isSlotted: true });
    });

    test('hears events of every name', async () => {
      await expectHeard(/^ready$/);
      await page.click('career-ladder >>> .rung[data-id=senior] button');
      await expectHeard(/ level:senior:career-ladder$/);
      await page.click('skills-checklist >>> input[value=records]');
      await expectHeard(/ skill:records:true progress:2\/2$/);
    });

    test('draws another document', async () => {
      await page.click('#change');
      await expectRungs(['Apprentice baker', 'Baker', 'Head baker']);
      assert.equal(await page.$eval('career-ladder > [slot=title]', ({ textContent }) => textContent), 'Baker');
      await expectHeard(/ ready$/);
    });

    test('says what is wrong with a broken one', async () => {
      await page.click('#spoil');
      await page.waitForSelector('career-ladder:state(error)');
      await expectHeard(/ error:1$/);
    });

    test('bears none at all', async () => {
      await page.click('#clear');
      await page.waitForSelector(isServerRendered ? 'career-ladder:state(ready)' : 'career-ladder:state(empty)');
      await page.click('#change');
      await expectRungs(['Apprentice baker', 'Baker', 'Head baker']);
    });

    test('leaves the page', async () => {
      await page.click('#remove');
      await page.waitForFunction(() => !document.querySelector('career-ladder, skills-checklist'));
    });

    // The document was broken on purpose: a development build is right to say so.
    test('says nothing else in the console', () => {
      const others = faults.filter(
        (said) => !/^warn: Rungs: <[\w-]+>: its document has faults\n {2}\$: expected JSON/.test(said),
      );
      assert.deepEqual(others, []);
    });

    /** Ids of ticked boxes. */
    const listTicked = () =>
      page.$$eval('skills-checklist >>> input[type=checkbox]:checked', (boxes) =>
        boxes.map((box) => (box as HTMLInputElement).value),
      );

    const expectRungs = (wanted: string[]) =>
      expectSame(wanted, () =>
        page.$$eval('career-ladder >>> .rung-heading button', (buttons) =>
          buttons.map(({ textContent }) => textContent?.trim()).sort(),
        ),
      );

    const expectHeard = async (wanted: RegExp) => {
      const read = () => page.$eval('#heard', ({ textContent }) => textContent ?? '');
      await waitUntil(async () => wanted.test(await read()));
      assert.match(await read(), wanted);
    };
  });
}

interface Memory {
  drawnByServer?: Element | null;
}

/** In the page, before its scripts: keeps the figure the parser put into the ladder's shadow. */
function rememberServerMarkup(): void {
  const memory = globalThis as unknown as Memory;
  const observer = new MutationObserver(() => {
    const drawn = document.querySelector('career-ladder')?.shadowRoot?.querySelector('figure');
    if (!drawn) return;
    memory.drawnByServer = drawn;
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function expectSame(wanted: unknown, read: () => Promise<unknown>): Promise<void> {
  const isThere = async () => JSON.stringify(await read()) === JSON.stringify(wanted);
  await waitUntil(isThere);
  assert.deepEqual(await read(), wanted);
}

/** Waits a while for what may take one. */
async function waitUntil(isThere: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100 && !(await isThere()); i++) await new Promise((resolve) => setTimeout(resolve, 50));
}
