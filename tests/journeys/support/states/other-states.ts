import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { encodeInvitation } from "../../../../src/domain/sealing/encode-invitation.ts";
import { word } from "../words.ts";
import { answers } from "./collect-states.ts";
import { aRound } from "./round.ts";
import { once, type ScreenState } from "./screen-state.ts";

const asked = once(() => aRound());

/** Pages beside the way through, and what stands where something is missing. */
export const OTHER_STATES: readonly ScreenState[] = [
  { name: "bundle-empty", opened: () => ({ place: "/bundle" }) },
  {
    name: "bundle-filled",
    opened: () => ({ place: "/bundle" }),
    act: async (page, language) => {
      const text = (await answers()).map((code) => `samsyn:r/${code}`).join("\n");
      await page.getByLabel(word(language, "bundle", "paste")).fill(text);
      await page
        .getByRole("button", { name: word(language, "bundle", "add"), exact: true })
        .click();
      await page.getByRole("listitem").nth(1).waitFor();
    },
  },
  {
    name: "check",
    opened: () => ({ place: "/check" }),
    act: (page, language) =>
      page.getByRole("button", { name: word(language, "trust", "check.again") }).waitFor(),
  },
  { name: "privacy", opened: () => ({ place: "/privacy" }) },
  {
    name: "privacy-of-an-invitation",
    opened: async () => ({
      place: `/privacy/${await encodeInvitation(payloadFor(await asked(), "A"))}`,
    }),
  },
  { name: "not-found", opened: () => ({ place: "/a/AAAAAAAAAAA/collect" }) },
  { name: "failed", refuses: "code", opened: () => ({ place: "/" }) },
];
