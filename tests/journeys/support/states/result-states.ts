import type { Page } from "@playwright/test";
import type { Assessment } from "../../../../src/domain/assessment/assessment.ts";
import type { Plan } from "../../../../src/domain/plan/plan.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { isOwn, STATEMENTS } from "../../../../src/domain/questionnaire/look-up.ts";
import { makeExample } from "../../../../src/screens/home/example.ts";
import { word } from "../words.ts";
import { worstCase } from "../worst-case.ts";
import { threeOwn } from "./own-words-round.ts";
import { alike, anOpenedRound, aRound, OPENED_ON, unknown } from "./round.ts";
import { samplePlan } from "./sample-plan.ts";
import { once, oncePerLanguage, recordsOf, type ScreenState } from "./screen-state.ts";
import { SLIDE_STATES } from "./slide-states.ts";

type Made = { readonly assessment: Assessment; readonly plan?: Plan };
type Make = (language: Language) => Promise<Made>;

const example = oncePerLanguage(async (language) => ({
  assessment: await makeExample(
    {
      language,
      inviter: word(language, "home", "exampleWords.inviter"),
      comment: (name) => word(language, "home", `exampleWords.${name}`),
    },
    OPENED_ON,
  ),
}));
const everyModule = { statements: STATEMENTS.map(({ id }) => id).filter((id) => !isOwn(id)) };
const agreed = oncePerLanguage(async (language) => ({
  assessment: await anOpenedRound({ language }),
  plan: samplePlan(language),
}));
const most = once(worstCase);
const onePerson = once(() => anOpenedRound({ people: { A: 1, B: 1 } }));
const shared = once(() => anOpenedRound({ rule: alike }));
const nothing = once(() => anOpenedRound({ rule: unknown }));
const modules = once(() => anOpenedRound({ configuration: everyModule }));
const confidential = once(() =>
  anOpenedRound({ people: { A: 5, B: 3 }, configuration: { mode: "confidential" } }),
);
const ahead = once(() => aRound({ people: { A: 3, B: 2 }, configuration: { lookAhead: true } }));

function at(make: Make, rest: string): ScreenState["opened"] {
  return async (language) => {
    const { assessment, plan } = await make(language);
    return { records: recordsOf(assessment, plan), place: `/a/${assessment.id}/${rest}` };
  };
}

const only = (make: () => Promise<Assessment>) => async () => ({ assessment: await make() });

/** Compare with its pages, Agree, Report. */
export const RESULT_STATES: readonly ScreenState[] = [
  { name: "compare-example", opened: at(example, "compare") },
  { name: "compare-shared", opened: at(only(shared), "compare") },
  { name: "compare-nothing", opened: at(only(nothing), "compare") },
  { name: "compare-one-person", opened: at(only(onePerson), "compare") },
  { name: "compare-thirty-people", opened: at(most, "compare") },
  { name: "compare-confidential", opened: at(only(confidential), "compare") },
  { name: "compare-every-module", opened: at(only(modules), "compare") },
  { name: "compare-own", opened: at(threeOwn, "compare") },
  { name: "compare-look-ahead", opened: at(only(ahead), "compare") },
  { name: "compare-statement", opened: at(example, "compare/statement/business-model") },
  { name: "compare-party", opened: at(example, "compare/party/B") },
  { name: "compare-method", opened: at(example, "compare/method") },
  { name: "agree-empty", opened: at(example, "agree") },
  { name: "agree-filled", opened: at(agreed, "agree") },
  { name: "agree-most", opened: at(most, "agree") },
  { name: "report-example", opened: at(example, "report") },
  { name: "report-filled", opened: at(agreed, "report") },
];

const toConversation = async (page: Page, language: Language) => {
  const name = word(language, "present", "speaker.firstConversation");
  await page.getByRole("button", { name }).click();
};

/** The speaker view, and every kind of slide. */
export const PRESENT_STATES: readonly ScreenState[] = [
  { name: "speaker-cover", opened: at(example, "present") },
  { name: "speaker-conversation", opened: at(example, "present"), act: toConversation },
  { name: "speaker-agreed", opened: at(agreed, "present"), act: toConversation },
  ...SLIDE_STATES,
];
