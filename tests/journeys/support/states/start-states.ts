import { createAssessment } from "../../../../src/domain/sealing/create-assessment.ts";
import { word } from "../words.ts";
import { anOpenedRound, aRound, LONG_NAMES, NAMES } from "./round.ts";
import { once, recordsOf, type ScreenState } from "./screen-state.ts";

const fresh = once(() => aRound({ invited: false }));
const collecting = once(() => aRound({ people: { A: 3, B: 2 } }));
const opened = once(() => anOpenedRound());
const long = once(() => aRound({ names: LONG_NAMES, people: { A: 3, B: 2 } }));
const example = once(async () => {
  const { partyNames, expectedRespondents, inviter, endUsers, configuration } = await opened();
  const made = { partyNames, expectedRespondents, inviter, endUsers, configuration };
  return createAssessment(made, true);
});

async function everything() {
  const all = [await fresh(), await collecting(), await opened(), await long(), await example()];
  return Object.assign({}, ...all.map((each) => recordsOf(each)));
}

/** Home and Set up. */
export const START_STATES: readonly ScreenState[] = [
  { name: "home-empty", opened: () => ({ place: "/" }) },
  {
    name: "home-list",
    opened: async () => ({ records: await everything(), place: "/" }),
  },
  {
    name: "home-delete",
    isWindow: true,
    opened: async () => ({ records: recordsOf(await collecting()), place: "/" }),
    act: (page, language) =>
      page.getByText(word(language, "home", "remove"), { exact: true }).click(),
  },
  { name: "home-no-storage", refuses: "storage", opened: () => ({ place: "/" }) },
  { name: "setup-new", opened: () => ({ place: "/new" }) },
  {
    name: "setup-errors",
    opened: () => ({ place: "/new" }),
    act: async (page, language) => {
      await page.getByLabel(word(language, "setup", "partyA"), { exact: true }).fill(NAMES.A);
      await page.getByLabel(word(language, "setup", "partyB"), { exact: true }).fill(NAMES.A);
      await page.getByLabel(word(language, "setup", "expectedA"), { exact: true }).fill("many");
      await page.getByRole("button", { name: word(language, "setup", "create") }).click();
    },
  },
  {
    name: "setup-unfolded",
    opened: () => ({ place: "/new" }),
    act: async (page, language) => {
      await page.getByLabel(word(language, "setup", "partyA"), { exact: true }).fill(LONG_NAMES.A);
      await page.getByLabel(word(language, "setup", "partyB"), { exact: true }).fill(LONG_NAMES.B);
      await page.getByRole("main").evaluate((main) => {
        for (const folded of main.querySelectorAll("details")) folded.open = true;
      });
      const confidential = word(language, "setup", "mode.confidential");
      await page.getByRole("radio", { name: confidential }).check();
    },
  },
  {
    name: "setup-locked",
    opened: async () => {
      const assessment = await collecting();
      return { records: recordsOf(assessment), place: `/a/${assessment.id}/setup` };
    },
    act: (page) =>
      page.getByRole("main").evaluate((main) => {
        for (const folded of main.querySelectorAll("details")) folded.open = true;
      }),
  },
];
