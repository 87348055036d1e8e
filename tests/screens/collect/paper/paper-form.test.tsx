import "#tests/support/serial-locks.ts";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readableAccent } from "#charts/marks/accent.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { PaperForm } from "#screens/collect/paper/paper-form.tsx";
import { aLogo } from "#tests/support/a-logo.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";

const CONFIGURATION: SurveyConfiguration = {
  questionnaireVersion: 1,
  statements: ["equal-gain", "both-goals", "satisfaction"],
  expectations: "none",
  importance: false,
  mode: "open",
  lookAhead: false,
};

async function open(
  changes: Partial<Assessment> = {},
  configuration: Partial<SurveyConfiguration> = {},
) {
  const assessment = await freshAssessment({
    configuration: { ...CONFIGURATION, ...configuration },
    ...changes,
  });
  await saveAssessment(assessment);
  await renderWithWords(<PaperForm assessment={assessment} party="B" />, "en");
  return { assessment, user: userEvent.setup(), form: await screen.findByRole("article") };
}

/** The rows of a table that ask something. */
function asked(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole("rowheader")
    .filter((header) => header.getAttribute("scope") === "row")
    .map(({ textContent }) => textContent);
}

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the paper form", () => {
  it("says to whom one belongs, who asks, and who will see what", async () => {
    const { form } = await open();
    expect(within(form).getByText("Your organisation").nextElementSibling).toHaveTextContent(
      "Åkerö Åkeri AB",
    );
    expect(within(form).getByText("Eva Sjöberg, Nordwind")).toBeVisible();
    expect(within(form).getByText(/Write no name on it/)).toBeVisible();
    expect(within(form).getByText(/nobody looks at your answers before/)).toBeVisible();
    expect(within(form).getByText(/With one or two people per side/)).toBeVisible();
  });

  it("has the logo and a title in a shade of the colour that can be read on paper, once chosen", async () => {
    const logo = aLogo(30, 10);
    const { form } = await open({ branding: { logo, accent: "#ffd500" } });
    const picture = within(form).getByRole("img", {
      name: "Logo for Nordwind Logistik GmbH and Åkerö Åkeri AB",
    });
    expect(picture).toHaveAttribute("src", `data:image/png;base64,${logo}`);
    const title = within(form).getByRole("heading", { level: 2 });
    expect(title).toHaveStyle({ color: readableAccent("#ffd500", "light") });
    cleanup();
    const plain = (await open()).form;
    expect(within(plain).queryByRole("img", { name: /Logo/ })).toBeNull();
    expect(within(plain).getByRole("heading", { level: 2 })).not.toHaveAttribute("style");
  });

  it("says how to answer, and on every sheet whom “we” means", async () => {
    const { form } = await open({}, { expectations: "marked" });
    expect(within(form).getByText(/from your own experience, as things are today/)).toBeVisible();
    expect(within(form).getByText(/^“Agreement” means/)).toBeVisible();
    const headers = within(form).getAllByRole("columnheader", { name: /^Statement/ });
    expect(headers).toHaveLength(2);
    for (const header of headers) {
      expect(header).toHaveTextContent(
        "“We” means Nordwind Logistik GmbH and Åkerö Åkeri AB together.",
      );
    }
  });

  it("says nothing on why an area matters: it would lead the answer", async () => {
    const { form } = await open();
    expect(within(form).getByText("Cooperation")).toBeVisible();
    expect(within(form).queryByText(/Cooperation lasts when/)).toBeNull();
  });

  it("promises what the configuration promises", async () => {
    const { form } = await open({}, { mode: "confidential", lookAhead: true });
    expect(within(form).getByText(/only if three of its people answer/)).toBeVisible();
    expect(within(form).getByText(/may look at your answers beforehand/)).toBeVisible();
  });

  it("asks exactly what the configuration asks, numbered through", async () => {
    const { form } = await open();
    const [table, closing, ...others] = within(form).getAllByRole("table");
    if (!table || !closing) throw new Error("tables are missing");
    expect(others).toEqual([]);
    expect(asked(closing)).toEqual(["Knowing what you know today, should this cooperation go on?"]);
    expect(within(closing).getAllByRole("columnheader")).toHaveLength(7);
    expect(asked(table)).toHaveLength(3);
    expect(
      within(table)
        .getAllByRole("cell", { name: /^\d+$/ })
        .map((cell) => cell.textContent),
    ) // numbers
      .toEqual(["1", "2", "3"]);
    expect(within(table).getAllByRole("columnheader")).toHaveLength(8);
    const favour = within(form).getByText(/If 1, 2 or 3: In whose favour\?/);
    expect(favour.nextElementSibling).toHaveTextContent(
      "1 Åkerö Åkeri AB2 Nordwind Logistik GmbH3 Neither4 I cannot say",
    );
    expect(within(form).getByText("Supplier and reseller")).toBeVisible();
    expect(within(form).queryByText(/How do you think most people/)).toBeNull();
  });

  it("asks for importance and expectations where the configuration does", async () => {
    const { form } = await open({}, { importance: true, expectations: "marked" });
    const [, , importance, expectations] = within(form).getAllByRole("table");
    if (!importance || !expectations) throw new Error("tables are missing");
    expect(asked(importance)).toEqual(["Cooperation", "End users’ experience in focus"]);
    expect(asked(expectations)).toHaveLength(1);
    expect(
      within(form).getByRole("heading", {
        name: "How do you think most people at Nordwind Logistik GmbH answer?",
      }),
    ).toBeVisible();
  });

  it("names the end users above their block, where set-up named them", async () => {
    const { form } = await open({ endUsers: "fitters" });
    expect(within(form).getByText("End users here: fitters")).toBeVisible();
  });

  it("speaks another language than the screen", async () => {
    const { form, user } = await open();
    expect(form).toHaveAttribute("lang", "en");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Language of the form" }),
      "Deutsch",
    );
    const german = await screen.findByText("Kann ich nicht beurteilen");
    expect(german.closest("article")).toHaveAttribute("lang", "de");
    expect(screen.getByRole("button", { name: "Print" })).toBeVisible();
  });

  it("locks the rules before it prints, since paper invites too", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const { assessment, user } = await open({ fileSaved: true });
    await user.click(screen.getByRole("button", { name: "Print" }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(await readAssessment(assessment.id)).toMatchObject({ value: { invited: true } });
    vi.unstubAllGlobals();
  });
});
