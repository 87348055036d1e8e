import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { encodeInvitation } from "../../src/domain/sealing/encode-invitation.ts";
import { aRound } from "./support/states/round.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

test("an invitation that was changed on its way says so, and what to do", {
  tag: "@firefox",
}, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  const code = await encodeInvitation(payloadFor(await aRound(), "A"));
  const other = code[60] === "x" ? "y" : "x";
  for (const sent of [code.slice(0, -20), `${code.slice(0, 60)}${other}${code.slice(61)}`]) {
    await page.goto(`./#/i/${sent}`);
    await expect(page.getByText(word("en", "errors", "invitation.not-a-code"))).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
  }
});

// What is not found at the wrong address is complained about: this page is not watched.
test("at a host that answers every path with the page, an address whose # was changed leads on", {
  tag: "@firefox",
}, async ({ page }) => {
  const code = await encodeInvitation(payloadFor(await aRound(), "A"));
  for (const changed of ["%23/i/", "%20-%20/i/", "i/"]) {
    await page.goto(`./${changed}${code}`);
    await expect(page).toHaveURL(new RegExp(`/#/i/${code}$`, "u"));
  }
  await expect(
    page.getByRole("button", { name: word("en", "respond", "first.start") }),
  ).toBeVisible();
});
