import { parseDocument } from "../../src/domain/assessment/assessment-document.ts";
import { valueOf } from "../support/value-of.ts";
import { pdfText } from "./support/pdf.ts";
import { slideOn } from "./support/slides.ts";
import { readEverySlide } from "./support/slides-of.ts";
import { expect, test } from "./support/test.ts";
import { earlierRound, keepBothRounds } from "./support/two-rounds.ts";
import { word } from "./support/words.ts";
import { keepOnDevice } from "./support/worst-case.ts";

const SINCE = "4 May 2026";

test("a follow-up shows what moved, and what became of the earlier steps", {
  tag: "@chromium",
}, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const earlier = await earlierRound();
  await keepOnDevice(page, earlier.assessment, earlier.plan);
  await page.reload();

  await page.getByRole("link", { name: "Next round of Nordvik and Alpenblick" }).click();
  await page.getByRole("button", { name: word("en", "again", "start.follow-up.button") }).click();
  const told = word("en", "again", "round.follow-up", { date: SINCE });
  await expect(page.getByText(told)).toBeVisible();
  await expect(page.getByLabel(word("en", "setup", "partyA"), { exact: true })).toHaveValue(
    "Nordvik",
  );
  const [, id = ""] = /\/a\/([\w-]{11})\/setup/.exec(page.url()) ?? [];
  const made = await page.evaluate(readAssessment, id);
  const later = valueOf(parseDocument(made));
  expect(later.follows).toEqual({ assessment: earlier.assessment.id, kind: "follow-up" });

  // What the people of both answer comes by code: how they answer is another journey's.
  await keepBothRounds(page, earlier, later);
  await page.reload();
  await page
    .getByRole("link", { name: word("en", "common", "steps.compare"), exact: true })
    .click();
  const since = page.getByRole("region", { name: word("en", "again", "since.title") });
  await expect(since.getByText(`Compared with ${SINCE}.`)).toBeVisible();
  await expect(since).toContainText(word("en", "again", "since.group.closed"));
  await expect(since).toContainText(word("en", "again", "since.group.opened"));
  await expect(since).toContainText("Alpenblick rates it higher: 2.0 then, 4.0 now.");
  const legend = word("en", "results", "chart.earlierLegend", { date: SINCE });
  await expect(page.getByText(legend).first()).toBeVisible();
  await page
    .getByRole("button", { name: word("en", "results", "chart.asTable") })
    .first()
    .click();
  const column = word("en", "results", "chart.earlierOf", { name: "Nordvik", date: SINCE });
  await expect(page.getByRole("columnheader", { name: column }).first()).toBeVisible();

  await page.getByRole("link", { name: word("en", "common", "steps.agree"), exact: true }).click();
  const outcome = page.getByRole("listitem", { name: "Share the forecast every quarter" });
  await outcome.getByRole("radio", { name: word("en", "again", "outcomes.state.done") }).check();
  await outcome.getByLabel(word("en", "again", "outcomes.note")).fill("Since July");
  await expect(page.getByText(word("en", "agree", "save.saved"))).toBeVisible();

  const report = word("en", "common", "steps.report");
  await page.getByRole("link", { name: report, exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: word("en", "report", "screen.make") }).click();
  const text = await pdfText(await (await download).path());
  expect(text).toContain(word("en", "again", "since.title"));
  expect(text).toContain(word("en", "again", "outcomes.state.done"));
  expect(text).toContain("Since July");

  await page.goto(`./#/a/${id}/deck`);
  await expect(slideOn(page).getByRole("heading", { level: 1 })).toBeVisible();
  const seen = await readEverySlide(page);
  expect(seen.filter((slide) => /^(since|moved|outcomes)$/.test(slide))).toEqual([
    "since",
    "moved",
    "outcomes",
  ]);
});

/** The stored document of an assessment. */
function readAssessment(id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("samsyn");
    opening.addEventListener("error", () => {
      reject(new Error("the database does not open"));
    });
    opening.addEventListener("success", () => {
      const asking = opening.result
        .transaction("records")
        .objectStore("records")
        .get(`assessment:${id}`);
      asking.addEventListener("success", () => {
        opening.result.close();
        resolve(asking.result);
      });
    });
  });
}
