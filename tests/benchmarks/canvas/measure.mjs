/**
 * Frames a second while the drawing is dragged and zoomed with the mouse, at the size of budget.json. Run it from the
 * root of the workspace: node tests/benchmarks/canvas/measure.mjs [nodes ties]. It ends with exit code 1 below the budget.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const budget = JSON.parse(readFileSync(here('./budget.json'), 'utf8'));
const nodes = Number(process.argv[2] ?? budget.nodes);
const ties = Number(process.argv[3] ?? budget.ties);
const DRAG_MILLISECONDS = 4000;

function browserPath() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
}

/** Counts painted frames between start and stop, in the page. */
async function framesDuring(page, act) {
  await page.evaluate(() => {
    globalThis.frameTimes = [];
    globalThis.isCounting = true;
    const count = (time) => {
      globalThis.frameTimes.push(time);
      if (globalThis.isCounting) globalThis.requestAnimationFrame(count);
    };
    globalThis.requestAnimationFrame(count);
  });
  await act();
  const times = await page.evaluate(() => {
    globalThis.isCounting = false;
    return globalThis.frameTimes;
  });
  const gaps = times
    .slice(1)
    .map((time, index) => time - times[index])
    .sort((a, b) => a - b);
  const seconds = (times.at(-1) - times[0]) / 1000;
  return {
    framesPerSecond: gaps.length / seconds,
    slowestGap: gaps.at(-1),
    medianGap: gaps[Math.floor(gaps.length / 2)],
  };
}

async function drag(page) {
  // The drag starts on the ground between two nodes, so that the drawing is panned and no node is moved.
  await page.mouse.move(15, 15);
  await page.mouse.down();
  const end = Date.now() + DRAG_MILLISECONDS;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.move(200 + 160 * Math.sin(step / 9), 200 + 120 * Math.cos(step / 11));
  }
  await page.mouse.up();
}

async function zoom(page) {
  await page.mouse.move(600, 400);
  const end = Date.now() + DRAG_MILLISECONDS;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.wheel(0, step % 20 < 10 ? -60 : 60);
  }
}

const server = await createServer({
  configFile: false,
  root: here('../../..'),
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
  optimizeDeps: { entries: [here('./index.html')] },
});
await server.listen();
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const address = server.resolvedUrls.local[0];
  const begun = Date.now();
  await page.goto(
    `${address}tests/benchmarks/canvas/index.html?nodes=${String(nodes)}&ties=${String(ties)}`,
  );
  await page.waitForSelector('canvas', { timeout: 120_000 });
  await page.waitForTimeout(1500);
  // Everything on screen is the dearest view.
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.waitForTimeout(500);
  const ready = Date.now() - begun - 2000;
  const drawn = await page.evaluate(() => [
    globalThis.document.body.dataset.nodes,
    globalThis.document.body.dataset.ties,
  ]);
  const dragging = await framesDuring(page, () => drag(page));
  const zooming = await framesDuring(page, () => zoom(page));
  const result = {
    nodes: Number(drawn[0]),
    ties: Number(drawn[1]),
    readyMilliseconds: ready,
    dragging,
    zooming,
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  const screenshot = process.env['SCREENSHOT'];
  if (screenshot !== undefined) {
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: screenshot });
  }
  if (dragging.framesPerSecond < budget.framesPerSecond) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
