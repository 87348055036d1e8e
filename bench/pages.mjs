// What people wait for, in Chromium over the production build.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundled } from "../scripts/bundle.mjs";
import { heap, openBrowser, openWith, SLOW, startWatching, timed, worst } from "./browser.mjs";
import { FIRST_FORWARD, FORWARD, firstAnswer, SECOND_FORWARD } from "./drivers/respond.mjs";
import { summary } from "./measure.mjs";
import { anAssessment, recordsOf, sealedAnswers, withAnswers } from "./seed.mjs";

const LOADS = 5;
const STATEMENTS = 24;
const EACH_PARTY = 500;

export async function* pageRows() {
  const { fresh, close } = await openBrowser();
  try {
    for (const rowsOf of [firstStatement, intake, opening, pdf, projector]) {
      yield* await rowsOf(fresh);
    }
  } finally {
    await close();
  }
}

/** An invitation opened cold, on a slow phone; then 24 answers. */
async function firstStatement(fresh) {
  const link = await invitation();
  const loads = { first: [], paint: [], answer: [], next: [], memory: [] };
  for (let load = 0; load < LOADS; load += 1) {
    const { page, devtools, close } = await fresh({
      slow: SLOW,
      viewport: { width: 412, height: 823 },
    });
    await page.goto(link);
    // By selector: to find a control by its role, the driver itself keeps the slowed-down page busy.
    await page.locator(FIRST_FORWARD).click();
    await page.locator(SECOND_FORWARD).click();
    await page.locator(firstAnswer).waitFor();
    loads.first.push(await page.evaluate(() => performance.now()));
    loads.paint.push(await firstPaint(page));
    for (let statement = 0; statement < STATEMENTS; statement += 1) {
      await startWatching(page);
      await page
        .locator('input[type="radio"]')
        .nth(statement % 5)
        .check({ force: true });
      loads.answer.push((await worst(page)).event);
      if (statement === STATEMENTS - 1) break;
      await startWatching(page);
      await page.locator(FORWARD).click();
      loads.next.push((await worst(page)).event);
    }
    loads.memory.push(await heap(devtools));
    await close();
  }
  return [
    { what: "slow: first contentful paint", limit: 700, ...summary(loads.paint) },
    { what: "slow: first statement on the screen", limit: 1500, ...summary(loads.first) },
    { what: "slow: an answer, event to paint", limit: 40, ...summary(loads.answer) },
    { what: "slow: to the next statement", limit: 85, ...summary(loads.next) },
    { what: "heap after 24 answers", unit: "MiB", limit: 5.9, ...summary(loads.memory) },
  ];
}

/** A thousand answers dropped as files, while somebody types. */
async function intake(fresh) {
  const { textOfCode } = await bundled("src/domain/sealing/code-text.ts");
  const assessment = await anAssessment(STATEMENTS);
  const codes = await sealedAnswers(assessment, EACH_PARTY);
  // Real files: handing over their contents instead would hold the page up by itself.
  const folder = mkdtempSync(join(tmpdir(), "samsyn-bench-"));
  const files = codes.map((code, index) => {
    const file = join(folder, `answer-${index}.txt`);
    writeFileSync(file, `samsyn:r/${textOfCode(code)}\n`);
    return file;
  });
  const { page, devtools, close } = await fresh();
  await openWith(page, recordsOf(assessment), `/a/${assessment.id}/collect`);
  const box = page.getByRole("textbox", { name: "Paste here" });
  await box.waitFor();
  await startWatching(page);
  let isDone = false;
  const ms = await timed(
    page,
    () => page.locator('input[type="file"][multiple]').setInputFiles(files),
    async () => {
      const report = page
        .getByText(`${codes.length} answers came in.`)
        .waitFor({ timeout: 120_000 });
      const typing = typeUntil(box, () => isDone);
      await report.finally(() => {
        isDone = true;
      });
      await typing;
    },
  );
  const { event, task } = await worst(page);
  const memory = await heap(devtools);
  await close();
  rmSync(folder, { recursive: true });
  return [
    { what: `take in ${codes.length} answers as files`, limit: 3000, ...summary([ms]) },
    { what: "meanwhile: worst event to paint", limit: 100, ...summary([event]) },
    { what: "meanwhile: longest task", limit: 100, ...summary([task]) },
    { what: "heap afterwards", unit: "MiB", limit: 60, ...summary([memory]) },
  ];
}

async function typeUntil(box, isDone) {
  while (!isDone()) await box.press("x");
}

/** An assessment with a thousand answers: its page, and its comparison. */
async function opening(fresh) {
  const empty = await anAssessment(STATEMENTS);
  const filled = await withAnswers(empty, await sealedAnswers(empty, EACH_PARTY));
  const assessment = { ...filled, opening: { date: "2026-06-01", includedLate: 0 } };
  const rows = [];
  for (const { step, shown, limit } of [
    { step: "collect", shown: `text=${EACH_PARTY} sealed answers`, limit: 2000 },
    { step: "compare", shown: ".recharts-surface", limit: 4000 },
  ]) {
    const { page, devtools, close } = await fresh({ viewport: { width: 1280, height: 720 } });
    await openWith(page, recordsOf(assessment), "/");
    await page.reload();
    await startWatching(page);
    const ms = await timed(
      page,
      () => page.goto(`./#/a/${assessment.id}/${step}`),
      () => page.locator(shown).first().waitFor({ timeout: 60_000 }),
    );
    const { task } = await worst(page);
    rows.push(
      { what: `${step} with ${2 * EACH_PARTY} answers`, limit, ...summary([ms]) },
      { what: "its longest task", limit: 50, ...summary([task]) },
      { what: "heap then", unit: "MiB", limit: 60, ...summary([await heap(devtools)]) },
    );
    await close();
  }
  return rows;
}

/** The PDF of the example, first and again, in the one-page and the full preset. */
async function pdf(fresh) {
  const rows = [];
  for (const [preset, limit, kib] of [
    ["One page", 1000, 150],
    ["Everything", 1500, 250],
  ]) {
    const { page, close } = await fresh({ viewport: { width: 1280, height: 720 } });
    await page.goto("./");
    await page.getByRole("button", { name: "Open the example" }).click();
    await page.getByRole("link", { name: "Report" }).click();
    await page.getByRole("radio", { name: preset }).check({ force: true });
    const times = [];
    let bytes = 0;
    for (let time = 0; time < 2; time += 1) {
      await startWatching(page);
      const downloading = page.waitForEvent("download");
      const start = performance.now();
      await page.getByRole("button", { name: "Make the PDF" }).click();
      bytes = readFileSync(await (await downloading).path()).length;
      times.push(performance.now() - start);
    }
    const { task } = await worst(page);
    rows.push(
      { what: `PDF of the example, ${preset.toLowerCase()}`, limit, ...summary(times) },
      { what: "longest task on the page", limit: 50, ...summary([task]) },
      { what: "its size", unit: "KiB", limit: kib, ...summary([bytes / 1024]) },
    );
    await close();
  }
  return rows;
}

/** The example's deck on a projector, step by step. */
async function projector(fresh) {
  const rows = [];
  for (const [cpu, limit] of [
    [1, 32],
    [4, 100],
  ]) {
    const { page, close } = await fresh({ cpu, viewport: { width: 1920, height: 1080 } });
    await page.goto("./");
    await page.getByRole("button", { name: "Open the example" }).click();
    await page.waitForURL(/\/a\/[\w-]+\//);
    await page.goto(page.url().replace(/[^/]+$/, "deck"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    const paints = [];
    const frames = [];
    for (let step = 0; step < 25; step += 1) {
      await startWatching(page);
      await page.keyboard.press("PageDown");
      const { event, frame } = await worst(page);
      paints.push(event);
      frames.push(frame);
    }
    rows.push(
      { what: `projector at ${cpu}x: a step, event to paint`, limit, ...summary(paints) },
      {
        what: `projector at ${cpu}x: longest frame of a step`,
        limit: 50 * cpu,
        ...summary(frames),
      },
    );
    await close();
  }
  return rows;
}

async function invitation() {
  const { payloadFor } = await bundled("src/domain/assessment/invitation-payload.ts");
  const { encodeInvitation } = await bundled("src/domain/sealing/invitation-code.ts");
  const assessment = await anAssessment(STATEMENTS, { expectations: "none" });
  return `./#/i/${encodeInvitation(payloadFor(assessment, "A"))}`;
}

function firstPaint(page) {
  return page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
}
