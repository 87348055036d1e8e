// Many partnerships on one device: until they stand side by side, and until as many protected files are in.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompactEncrypt } from "jose";
import { bundled } from "../scripts/bundle.mjs";
import { openBrowser, openWith, startWatching, timed, worst } from "./browser.mjs";
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
  const seen = { first: [], whole: [], task: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await fresh({ viewport: { width: 1280, height: 720 } });
    await openWith(page, Object.assign({}, ...all.map(recordsOf)), "/");
    await page.reload();
    await page.getByText(`Partner ${PARTNERSHIPS - 1}`).waitFor();
    await startWatching(page);
    const { first, whole } = await page.evaluate(untilRows, PARTNERSHIPS);
    seen.first.push(first);
    seen.whole.push(whole);
    seen.task.push((await worst(page)).task);
    await close();
  }
  const what = `${PARTNERSHIPS} partnerships, ${2 * EACH_PARTY} answers each`;
  return [
    { what: `${what}: first row`, limit: 300, ...summary(seen.first) },
    { what: "all rows", limit: 2000, ...summary(seen.whole) },
    { what: "meanwhile: longest task", limit: 100, ...summary(seen.task) },
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
      if (rows < count) requestAnimationFrame(look);
      else resolve({ first, whole: since });
    };
    location.hash = "/portfolio";
    look();
  });
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
  await startWatching(page);
  const ms = await timed(
    page,
    () => page.getByRole("button", { name: "Open the protected files" }).click(),
    () => page.getByRole("button", { name: "Close" }).waitFor({ timeout: 300_000 }),
  );
  const { task } = await worst(page);
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
