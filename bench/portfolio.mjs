// Many partnerships on one device: until they stand side by side, and until as many protected files are in.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompactEncrypt } from "jose";
import { bundled } from "../scripts/bundle.mjs";
import { longestTask, openBrowser, openWith, startWatching, timed, worst } from "./browser.mjs";
import { summary } from "./measure.mjs";
import { anAssessment, recordsOf, sealedAnswers, withAnswers } from "./seed.mjs";

const PARTNERSHIPS = 100;
const EACH_PARTY = 8;
const STATEMENTS = 24;
const RUNS = 5;
const FILES = 30;
const PASSPHRASE = "three words here";

export async function* portfolioRows() {
  const all = [];
  for (let at = 0; at < PARTNERSHIPS; at += 1) all.push(await opened(at));
  const { fresh, close } = await openBrowser();
  try {
    yield* await sideBySide(fresh, all);
    yield* await protectedFiles(fresh, all.slice(0, FILES));
  } finally {
    await close();
  }
}

async function opened(at) {
  const made = await anAssessment(STATEMENTS, { expectations: "none" });
  const named = { ...made, partyNames: { A: "Nordvik", B: `Partner ${at}` } };
  const filled = await withAnswers(named, await sealedAnswers(named, EACH_PARTY));
  return { ...filled, opening: { date: "2026-06-01", includedLate: 0 } };
}

async function sideBySide(fresh, all) {
  const seen = { first: [], whole: [], task: [], tap: [] };
  for (let run = 0; run < 2 * RUNS; run += 1) {
    const { page, close } = await fresh({ viewport: { width: 1280, height: 720 } });
    await openWith(page, Object.assign({}, ...all.map(recordsOf)), "/");
    await page.reload();
    await page.getByText(`Partner ${PARTNERSHIPS - 1}`).waitFor();
    // Tracing and tapping cost time of their own.
    if (run % 2 === 0) {
      const { first, whole } = await page.evaluate(untilRows, PARTNERSHIPS);
      seen.first.push(first);
      seen.whole.push(whole);
    } else {
      await startWatching(page);
      seen.task.push(await longestTask(page, () => tapWhileRowsCome(page)));
      seen.tap.push((await worst(page)).event);
    }
    await close();
  }
  const what = `${PARTNERSHIPS} partnerships, ${2 * EACH_PARTY} answers each`;
  return [
    { what: `${what}: first row`, limit: 300, ...summary(seen.first) },
    { what: "all rows", limit: 2000, ...summary(seen.whole) },
    { what: "longest task, with taps", limit: 100, ...summary(seen.task) },
    { what: "meanwhile: a tap, event to paint", limit: 100, ...summary(seen.tap) },
  ];
}

/** From the way to the page until its first row and all rows stand there. */
function untilRows(count) {
  return new Promise((resolve) => {
    const from = performance.now();
    let first = null;
    const look = () => {
      const rows = document.querySelectorAll("tbody th[scope=row] > a").length;
      const since = performance.now() - from;
      if (rows > 0) first ??= since;
      if (rows === count) resolve({ first, whole: since });
    };
    // To look at every frame instead would have the page draw every frame.
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    location.hash = "/portfolio";
  });
}

/** Sorts the rows in turn by two of the columns, from the first row on until all are there. */
async function tapWhileRowsCome(page) {
  await page.evaluate(() => {
    location.hash = "/portfolio";
  });
  const heads = page.locator("thead button");
  const rows = page.locator("tbody th[scope=row] > a");
  await rows.first().waitFor();
  for (let tap = 0; (await rows.count()) < PARTNERSHIPS; tap += 1) await heads.nth(tap % 2).click();
}

/** Chosen at once, with one passphrase. */
async function protectedFiles(fresh, all) {
  const { writeAssessmentFile } = await bundled("src/platform/channels/files/assessment-file.ts");
  const folder = mkdtempSync(join(tmpdir(), "samsyn-bench-"));
  const files = [];
  for (const [at, assessment] of all.entries()) {
    const file = join(folder, `${at}.samsyn.json`);
    writeFileSync(file, await protectedFile(assessment, writeAssessmentFile));
    files.push(file);
  }
  const { page, close } = await fresh({ viewport: { width: 1280, height: 720 } });
  await page.goto("./#/portfolio");
  await page.getByLabel("Open files").and(page.locator("input")).setInputFiles(files);
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  let ms = 0;
  const task = await longestTask(page, async () => {
    ms = await timed(
      page,
      () => page.getByRole("button", { name: "Open the protected files" }).click(),
      () => page.getByRole("button", { name: "Close" }).waitFor({ timeout: 300_000 }),
    );
  });
  await close();
  rmSync(folder, { recursive: true });
  return [
    { what: `take in ${FILES} protected files`, limit: 60_000, ...summary([ms]) },
    { what: "meanwhile: longest task", limit: 100, ...summary([task]) },
  ];
}

async function protectedFile(assessment, writeAssessmentFile) {
  const { value } = await writeAssessmentFile({ assessment, plan: null }, "");
  const jwe = await new CompactEncrypt(new TextEncoder().encode(await value.text()))
    .setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM" })
    .setKeyManagementParameters({ p2c: 600_000 })
    .encrypt(new TextEncoder().encode(PASSPHRASE));
  return JSON.stringify({ format: "samsyn-assessment-protected", version: 1, jwe });
}
