import { markInvited } from "../../../../src/domain/assessment/change.ts";
import { PARTIES } from "../../../../src/domain/assessment/party.ts";
import type { SurveyConfiguration } from "../../../../src/domain/assessment/survey-configuration.ts";
import { addConversation } from "../../../../src/domain/deck/arrange.ts";
import { emptyPlan } from "../../../../src/domain/plan/plan.ts";
import { commentKey, tickComment } from "../../../../src/domain/plan/ticked-comment.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "../../../../src/domain/questionnaire/look-up.ts";
import { ownWordsOf } from "../../../support/own-words.ts";
import { valueOf } from "../../../support/value-of.ts";
import { anOpenedRound, aRound, LONG_NAMES, OPENED_ON, type RoundChoice } from "./round.ts";
import { once } from "./screen-state.ts";

const QUESTION = {
  sv: "Vad borde vi ha frågat om?",
  de: "Wonach hätten wir fragen sollen?",
  en: "What should we have asked about?",
};
const OPEN_ANSWER =
  "Om jouren på helgerna, och om vem som svarar i telefonen när något har stannat.";

/** The core, with so many own statements and an open question. */
function asking(
  count: number,
  languages: readonly Language[],
): Pick<SurveyConfiguration, "statements" | "ownWords"> {
  const openQuestion = Object.fromEntries(languages.map((each) => [each, QUESTION[each]]));
  const ownWords = { ...ownWordsOf(count, languages), openQuestion };
  const statements = [...CORE_STATEMENTS, ...ownWords.statements.map(({ id }) => id)];
  return { statements, ownWords };
}

/** Eight in all languages, nobody invited yet. */
export const eightOwn = once(() =>
  aRound({ invited: false, configuration: asking(8, ["sv", "de", "en"]) }),
);

/** The same, with its invitations on their way. */
export const eightOwnInvited = once(async () => ({
  ...markInvited(await eightOwn()),
  fileSaved: true,
}));

/** So many in Swedish and German only, opened, with open answers on the projector. */
async function talkedAbout(count: number, choice: Pick<RoundChoice, "names" | "openAnswer">) {
  const { openAnswer = OPEN_ANSWER } = choice;
  const assessment = await anOpenedRound({
    ...choice,
    configuration: asking(count, ["sv", "de"]),
    language: "sv",
    openAnswer,
  });
  const key = commentKey({ language: "sv", text: openAnswer });
  const plan = PARTIES.reduce(
    (ticked, party) => valueOf(tickComment(ticked, { statement: "open-question", party, key })),
    emptyPlan(OPENED_ON),
  );
  return { assessment, plan: addConversation(plan, "own-1") };
}

export const threeOwn = once(() => talkedAbout(3, {}));

/** As many as there can be, of parties with long names, and long answers. */
export const eightOwnTalkedAbout = once(() =>
  talkedAbout(8, {
    names: LONG_NAMES,
    openAnswer: Array.from({ length: 5 }, () => OPEN_ANSWER).join(" "),
  }),
);
