/**
 * Takes the pictures of the README (docs/images) from a running product, and with `--all DIR` every page in light and
 * dark, 1440 and 360 px wide, into DIR for looking at.
 *
 *   npm start                              (in another terminal)
 *   node tests/e2e/screenshots.mjs
 *   node tests/e2e/screenshots.mjs --all looks
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { installedBrowser } from '../../infra/run/browser.mjs';

const address = process.env.TRELLIS_URL ?? 'http://127.0.0.1:4000';
const images = fileURLToPath(new URL('../../docs/images', import.meta.url));
const ORGANISATION = 'nl-stichting-regionaal-opleidingencentrum-zuid-holland-zuid';

const README = [
  ['organisation', `/organisations/${ORGANISATION}`],
  ['niches', '/regions/NL34/niches'],
];

const ALL = [
  ['home', '/'],
  ['search', '/search?q=water'],
  ['partners', '/partners'],
  ['described', '/partners/described?is=VET_PROVIDER&in=NL&region=NL34&sectors=55'],
  ['organisation', `/organisations/${ORGANISATION}`],
  ['niches', '/niches'],
  ['region-niches', '/regions/NL34/niches'],
  ['region-emerging', '/regions/NL34/niches?list=EMERGING'],
  ['niche', '/regions/NL34/niches/55'],
  ['niche-partners', '/regions/NL34/niches/55/partners'],
  ['no-figures', '/regions/TR10/niches'],
  ['regions', '/regions'],
  ['region', '/regions/NL34'],
  ['country', '/regions/NL'],
  ['sectors', '/sectors'],
  ['sector', '/sectors/55'],
  ['project', '/projects/cove-2019-deus'],
  ['explore', '/explore'],
  ['explore-started', '/explore?start=project:cove-2019-deus'],
  ['sources', '/about/sources'],
  ['accessibility', '/about/accessibility'],
  ['unknown-organisation', '/organisations/nobody-here'],
];

async function shoot(
  browser,
  { file, at, theme = 'light', width = 1440, language = 'en', whole = true },
) {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: width > 600 ? 900 : 740 },
    locale: language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}${at}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
  await page.screenshot({ path: file, fullPage: whole });
  await context.close();
  console.log(file);
}

const browser = await chromium.launch({
  executablePath: installedBrowser() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const all = process.argv.indexOf('--all');
if (all === -1) {
  fs.mkdirSync(images, { recursive: true });
  for (const [name, at] of README) {
    await shoot(browser, { file: path.join(images, `${name}.png`), at, whole: false });
  }
} else {
  const folder = process.argv[all + 1] ?? 'looks';
  const only = process.argv[all + 2];
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, at] of ALL.filter(
    ([each]) => only === undefined || only.split(',').includes(each),
  )) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1440, 360]) {
        const file = path.join(folder, `${name}-${theme}-${width}.png`);
        await shoot(browser, { file, at, theme, width });
      }
    }
    await shoot(browser, {
      file: path.join(folder, `${name}-nl-360.png`),
      at: `${at}${at.includes('?') ? '&' : '?'}lang=nl`,
      width: 360,
      language: 'nl',
    });
  }
}
await browser.close();
