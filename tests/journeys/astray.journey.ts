import { letterFor } from "../../src/domain/assessment/letter.ts";
import { encodeInvitation } from "../../src/domain/sealing/invitation-code.ts";
import { aRound } from "./support/states/round.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

test("an invitation that was changed on its way says so, and what to do", {
  tag: "@firefox",
}, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  const code = encodeInvitation(letterFor(await aRound(), "A"));
  const other = code[60] === "x" ? "y" : "x";
  for (const [sent, reason] of [
    [code.slice(0, -20), "truncated"],
    [`${code.slice(0, 60)}${other}${code.slice(61)}`, "damaged"],
  ] as const) {
    await page.goto(`./#/i/${sent}`);
    await expect(page.getByText(word("en", "errors", `invitation.${reason}`))).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
  }
});

test("at a host that answers every path with the page, an address with %23 says what to do", async ({
  page,
}) => {
  await page.goto("./folder/%23/i/EVIAAQIDBAUGBwMC");
  for (const language of ["sv", "de", "en"]) {
    const words = page.locator(`p.astray[lang=${language}]`);
    await expect(words).toBeVisible();
    await expect(words).toContainText("%23");
  }
});

test("nobody else ever sees those words", async ({ page }) => {
  // Even where the app does not come.
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("./", { waitUntil: "load" });
  await expect(page.locator("svg")).toBeVisible();
  await expect(page.locator("p[lang]").filter({ visible: true })).toHaveCount(0);
});
