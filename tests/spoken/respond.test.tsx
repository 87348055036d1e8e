import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { anAssessment, payloadOf } from "#tests/screens/respond/an-assessment.ts";
import { makePdf } from "#tests/support/make-pdf.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { beginSilent, expectReviewed, hear, read, readOn } from "./read-aloud.ts";

const { t } = i18next;

/** Three statements, one of them with a question of its own, and every short page. */
function withEverythingAsked(assessment: Assessment): Assessment {
  const configuration = {
    ...assessment.configuration,
    statements: ["equal-gain", "business-model", "experience-better"],
    importance: true,
    expectations: "marked",
  } as const;
  return { ...assessment, configuration, endUsers: "Nordlunds" };
}

// Roles are dear to look up again and again while a page is coming.
function button(name: string) {
  return screen.findByText(name, { selector: "button, button *" });
}

async function arrive(heading: string) {
  await waitFor(() => {
    expect(document.querySelector("h1")).toHaveFocus();
    expect(document.querySelector("h1")?.textContent).toBe(heading);
  });
}

/** What comes a moment later has come. */
async function arriveAtStatement(heading: string) {
  await arrive(heading);
  await button(t("closing:extras.anchors"));
}

/** A page behind the first one: its head is the same. */
function readMain(title: string) {
  return read(title, screen.getByRole("main"));
}

async function readQuestion(title: string) {
  await screen.findByText(t("respond:save.saved"));
  await readMain(title);
}

beginSilent();
beforeEach(forgetDevice);

describe("a respondent's whole way, as it is read aloud", () => {
  it.each(LANGUAGES)("in %s", async (language) => {
    const payload = payloadOf(withEverythingAsked(await anAssessment()));
    const way = { kind: "own-device", code: "x", makePdf } as const;
    await renderWithWords(<RespondScreen payload={payload} way={way} />, language);
    const user = userEvent.setup();
    const start = await button(t("respond:first.start"));
    await read("The first page");

    await hear("Start is pressed", async () => {
      await user.click(start);
      await arrive(t("questionnaire:relationship.ask"));
    });
    await readQuestion("The first question");
    await hear("1 is pressed", () => user.keyboard("1"));
    await hear("Enter is pressed", async () => {
      await user.keyboard("{Enter}");
      await arriveAtStatement(t("questionnaire:statements.equal-gain.text"));
    });
    await readQuestion("A statement");

    await hear("2 is pressed", async () => {
      await user.keyboard("2");
      await screen.findByText(t("questionnaire:balance.ask"));
    });
    await readOn("What stands behind the answer");
    await hear("3 is pressed in the new group", async () => {
      const balance = screen.getByRole("group", { name: t("questionnaire:balance.ask") });
      within(balance).getByRole("radio", { name: "Nordvik" }).focus();
      await user.keyboard("3");
      expect(within(balance).getAllByRole("radio")[2]).toBeChecked();
    });
    await hear("examples are asked for", async () => {
      await user.click(await button(t("closing:extras.anchors")));
      await screen.findByText(t("prompts:statements.equal-gain.low"));
    });
    await readOn("The examples");
    await hear("room for a comment is asked for", async () => {
      await user.click(await button(t("closing:extras.addComment")));
      await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
    });
    await user.keyboard("Ja");
    await readOn("What stands behind the comment");

    await hear("Next is pressed", async () => {
      await user.click(await button(t("respond:statement.next")));
      await arriveAtStatement(t("questionnaire:statements.business-model.text"));
    });
    await hear("0 and Enter are pressed", async () => {
      await user.keyboard("0{Enter}");
      await arriveAtStatement(t("questionnaire:statements.experience-better.text"));
    });
    await readQuestion("The first statement on end users, its examples still open");
    await hear("4 and Enter are pressed", async () => {
      await user.keyboard("4{Enter}");
      await arrive(t("questionnaire:goOn.ask"));
    });
    await readQuestion("The closing question");
    await hear("5 and Enter are pressed", async () => {
      await user.keyboard("5{Enter}");
      await arrive(t("questionnaire:importance.ask"));
    });
    await readQuestion("How important each area is");
    await hear("Enter is pressed", async () => {
      await user.keyboard("{Enter}");
      await arrive(t("questionnaire:expectation.ask", { party: "Nordvik" }));
    });
    await readQuestion("A guess");
    for (const dimension of ["transparent", "end-user-focused"] as const) {
      await user.keyboard("{Enter}");
      await screen.findByText(t(`questionnaire:dimensions.${dimension}.name`), { selector: "h2" });
    }
    await hear("Enter is pressed, behind the last guess", async () => {
      await user.keyboard("{Enter}");
      await arrive(t("closing:review.title"));
    });
    await readMain("The overview");

    await hear("the answers are sealed", async () => {
      await user.click(await button(t("closing:review.seal")));
      await arrive(t("closing:send.title"));
    });
    screen.getByText(/^[\dA-Z]{3}-[\dA-Z]{3}$/u).textContent = "ABC-DEF";
    await readMain("Sending");
    await hear("the link is copied", async () => {
      await user.click(await button(t("closing:send.link")));
      await screen.findByText(t("closing:send.done.link"));
    });
    await hear("it is said to be sent", async () => {
      await user.click(await button(t("closing:send.confirm")));
      await screen.findByText(t("closing:send.sent"));
    });
    await expectReviewed(`respond.${language}`);
  });
});
