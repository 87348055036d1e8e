import { expectSeen } from "../../journeys/support/driven-page.ts";
import { checkCodeOn } from "../../journeys/support/people.ts";
import { word } from "../../journeys/support/words.ts";
import type { WebKitPage } from "./webkit-page.ts";

/** What a respondent has sealed is copied as a link and pasted into Collect. */
export async function handOver(respondent: WebKitPage, facilitator: WebKitPage) {
  await respondent.getByRole("button", { name: word("en", "closing", "send.link") }).click();
  await expectSeen(respondent.getByText(word("en", "closing", "send.confirm")));
  await facilitator.getByLabel(word("en", "collect", "paste")).click();
  await facilitator.press("Control+v");
  await facilitator.getByRole("button", { name: word("en", "collect", "take") }).click();
  await expectSeen(facilitator.getByText(await checkCodeOn(respondent), { exact: true }));
}
