import { payloadFor } from "../../src/domain/assessment/invitation-payload.ts";
import { encodeInvitation } from "../../src/domain/sealing/encode-invitation.ts";
import { aRound, NAMES } from "../journeys/support/states/round.ts";
import { word } from "../journeys/support/words.ts";
import { test } from "./reader.ts";

const asked = (key: string, values = {}) => word("en", "questionnaire", key, values);
const said = (...words: readonly string[]) =>
  new RegExp(words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*"));

/** A page that was turned to: its heading, once. */
const page = (heading: string) => said(`${heading} heading level 1`);

test("a respondent hears each statement, the scale, the own choice and that a page was turned", async ({
  listenTo,
}) => {
  const assessment = await aRound({
    configuration: { statements: ["equal-gain", "business-model"], expectations: "marked" },
  });
  const code = await encodeInvitation(payloadFor(assessment, "B"));
  const reader = await listenTo(`#/i/${code}`);
  await reader.hears(said("Finished loading", word("en", "respond", "first.title")));
  await reader.tabTo(said(word("en", "respond", "first.start"), "button"));
  reader.press("Return");
  await reader.hears(page(asked("relationship.ask")));

  reader.press("Return");
  await reader.hears(page(asked("statements.equal-gain.text")));
  reader.press("Tab");
  await reader.hears(said(asked("statements.equal-gain.text"), asked("scale.1"), "not selected"));
  reader.press("space");
  await reader.hears(/^selected/m);
  await reader.hears(said(asked("balance.ask")));
  await reader.tabTo(said(NAMES.B, "not selected"));
  reader.press("space");
  await reader.hears(/^selected/m);

  reader.press("Return");
  await reader.hears(page(asked("statements.business-model.text")));
  reader.press("Return");
  await reader.hears(page(asked("goOn.ask")));
  reader.press("Return");
  await reader.hears(page(asked("importance.ask")));
  reader.press("Return");
  for (const dimension of ["cooperative", "transparent"]) {
    await reader.hears(
      said(asked("expectation.ask", { party: NAMES.A }), asked(`dimensions.${dimension}.name`)),
    );
    reader.press("Return");
  }
  await reader.hears(page(word("en", "closing", "review.title")));

  await reader.tabTo(said(word("en", "closing", "review.seal"), "button"));
  reader.press("Return");
  await reader.hears(page(word("en", "closing", "send.title")));
  await reader.tabTo(said(word("en", "closing", "send.link"), "button"));
  reader.press("Return");
  await reader.tabTo(said(word("en", "closing", "send.confirm"), "button"));
  reader.press("Return");
  await reader.hears(said(word("en", "closing", "send.sent")));
});
