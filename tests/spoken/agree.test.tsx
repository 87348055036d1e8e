import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { openPlan, usePlan } from "#platform/storage/plan-store.ts";
import { AgreeScreen } from "#screens/agree/agree-screen.tsx";
import { addSteps, beginWithOpened, id } from "#tests/screens/agree/at-agree.tsx";
import { aComparison, mixedAnswersTo } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { beginSilent, expectReviewed, hear, read } from "./read-aloud.ts";

const { t } = i18next;

/** Two conversations, and one statement that needs none. */
const COMPARISON = aComparison(mixedAnswersTo("equal-gain", "business-model", "experience-better"));

function Screen() {
  const plan = usePlan((opened) => opened.plan);
  return (
    plan && (
      <AgreeScreen
        assessmentId={id}
        comparison={COMPARISON}
        plan={plan}
        partyNames={{ A: "Nordvik", B: "Alpenblick" }}
        date="2026-05-03"
        earlier={null}
      />
    )
  );
}

/** What is printed instead of the fields: style sheets hide it, and here are none. */
function hidePaper() {
  for (const article of screen.getAllByRole("article")) {
    article.hidden = !article.hasAttribute("aria-labelledby");
  }
}

beginWithOpened();
beginSilent();
beforeEach(() => {
  // The next review is suggested for half a year later, and said to be past once it is.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-05-04") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is agreed, as it is read aloud", () => {
  it.each(LANGUAGES)("in %s", async (language) => {
    await openPlan(id);
    await addSteps("Ja");
    await renderWithWords(<Screen />, language);
    const user = userEvent.setup();
    hidePaper();
    await read("Agree");
    await hear("a figure is chosen", async () => {
      const [figure] = screen.getAllByLabelText(t("plan:position.now", { name: "Nordvik" }));
      if (figure) await user.selectOptions(figure, "4.5");
    });
    await hear("a step is removed", async () => {
      await user.click(screen.getByLabelText(t("agree:steps.removeNumber", { number: 1 })));
      await waitFor(() => expect(screen.getByText(t("common:action.undo"))).toHaveFocus());
    });
    await hear("the removal is taken back", async () => {
      await user.click(screen.getByText(t("common:action.undo")));
      await waitFor(() => expect(screen.getByLabelText(t("plan:step.what"))).toHaveFocus());
    });
    await expectReviewed(`agree.${language}`);
  });
});
