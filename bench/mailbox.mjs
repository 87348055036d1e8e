// A thousand answers in a mailbox on a real nginx, from the page's opening until all of them are in.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../scripts/bundle.mjs";
import { openBrowser, openWith, startWatching, timed, worst } from "./browser.mjs";
import { summary } from "./measure.mjs";
import { anAssessment, sealedAnswers } from "./seed.mjs";

const EACH_PARTY = 500;
const STATEMENTS = 24;

export async function mailboxRows() {
  const { startMailboxServer } = await bundled("tests/support/mailbox-server.ts");
  const { toDocument } = await bundled("src/domain/assessment/assessment-document.ts");
  const server = await startMailboxServer();
  const { fresh, close } = await openBrowser();
  try {
    const assessment = await anAssessment(STATEMENTS);
    const mailbox = await filledMailbox(server, assessment);
    const { page } = await fresh({ baseURL: server.url });
    const records = { [`assessment:${assessment.id}`]: toDocument({ ...assessment, mailbox }) };
    await openWith(page, records, "/");
    await page.reload();
    await startWatching(page);
    const ms = await timed(
      page,
      () => page.goto(`./#/a/${assessment.id}/collect`),
      () => page.getByText(`Added: ${2 * EACH_PARTY}`).waitFor({ timeout: 60_000 }),
    );
    const { task } = await worst(page);
    return [
      { what: `take ${2 * EACH_PARTY} answers out of a mailbox`, limit: 10_000, ...summary([ms]) },
      { what: "meanwhile: longest task", limit: 100, ...summary([task]) },
    ];
  } finally {
    await close();
    await server.stop();
  }
}

/** Lays the answers where the web server keeps them; the mailbox's name. */
async function filledMailbox(server, assessment) {
  const { mailboxAccess } = await bundled("src/domain/sealing/mailbox.ts");
  const { randomId } = await bundled("src/domain/sealing/random-id.ts");
  const { name } = await mailboxAccess(assessment.keyPair);
  const folder = join(server.folder, Buffer.from(name, "base64url").toString("hex") + name);
  mkdirSync(folder);
  for (const code of await sealedAnswers(assessment, EACH_PARTY)) {
    const text = `samsyn:r/${Buffer.from(code).toString("base64url")}`;
    writeFileSync(join(folder, randomId(16)), text);
  }
  return name;
}
