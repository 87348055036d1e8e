import type { BrowserContext } from "@playwright/test";
import { copyAnswer, invitationFor, sealBefore, setUp } from "./people.ts";
import { expect } from "./test.ts";
import { word } from "./words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const ANSWERS = Array.from({ length: 24 }, () => 4 as const);

/** Sets an assessment up, has each side's answers sealed, takes them in and opens them, each in a browser of its own. */
export async function openBothSides(
  facilitator: BrowserContext,
  respondents: Readonly<Record<keyof typeof NAMES, BrowserContext>>,
): Promise<void> {
  const collecting = await facilitator.newPage();
  await setUp(collecting, NAMES);
  for (const party of ["A", "B"] as const) {
    const link = await invitationFor(collecting, NAMES[party]);
    const answering = await sealBefore(respondents[party], link, "en", ANSWERS);
    const answer = await copyAnswer(answering, "en");
    await collecting.getByLabel(word("en", "collect", "paste")).fill(answer);
    await collecting.getByRole("button", { name: word("en", "collect", "take") }).click();
    await expect(
      collecting
        .getByRole("region", { name: NAMES[party] })
        .getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/u),
    ).toBeVisible();
  }
  await collecting.getByRole("button", { name: word("en", "collect", "open.button") }).click();
  await collecting.getByRole("button", { name: word("en", "collect", "open.confirm") }).click();
  await expect(collecting.getByRole("heading", { level: 1 })).toContainText("24");
}
