import "#tests/support/serial-locks.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { CORE_STATEMENTS, SHORT_FORM, statementsOf } from "#domain/questionnaire/look-up.ts";
import { SetUpScreen } from "#screens/setup/set-up-screen.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const saved = vi.fn<(assessment: Assessment) => void>();

beforeEach(async () => {
  await forgetDevice();
  saved.mockReset();
});

async function open(assessment: Assessment | null = null) {
  const user = userEvent.setup();
  await renderWithWords(<SetUpScreen assessment={assessment} onSaved={saved} />, "en");
  const part = (name: string) => {
    const details = screen.getByRole("heading", { name }).closest("details");
    if (!details) throw new Error(`${name} is not folded`);
    return within(details);
  };
  const submit = async () => {
    await user.type(screen.getByRole("textbox", { name: "First organisation" }), "Nordwind");
    await user.type(screen.getByRole("textbox", { name: "Second organisation" }), "Åkerö");
    await user.click(screen.getByRole("button", { name: "Create and invite" }));
  };
  const configuration = async () => {
    await submit();
    await waitFor(() => {
      expect(saved).toHaveBeenCalledTimes(1);
    });
    return saved.mock.calls[0]?.[0].configuration;
  };
  return { user, part, submit, configuration };
}

function summary(text: string | RegExp) {
  expect(screen.getByText(text)).toBeVisible();
}

describe("the first view", () => {
  it("is two names, and the rest folded under what is set in it", async () => {
    await open();
    for (const name of ["What is asked", "The rules", "Who is inviting?"]) {
      expect(screen.getByRole("heading", { name }).closest("details")).not.toHaveAttribute("open");
    }
    summary("Four values: 24 statements, about 11 minutes per person. Plus 8 guesses.");
    summary("Open. Nobody sees answers before the opening.");
    expect(screen.getByRole("textbox", { name: "Your name" })).not.toBeVisible();
  });

  it("names each folded part by all that is read on it", async () => {
    await open();
    const asked = screen.getByRole("heading", { name: "What is asked" }).closest("summary");
    expect(asked).not.toHaveAttribute("aria-labelledby");
    expect(asked).toHaveTextContent(/^What is asked Four values: 24 statements/);
  });

  it("unfolds where something in it needs mending", async () => {
    const { user, submit } = await open();
    const address = screen.getByRole("textbox", { name: "E-mail address for replies" });
    await user.click(address);
    await user.paste("eva");
    await submit();
    await waitFor(() => {
      expect(address).toHaveFocus();
    });
    expect(address).toBeVisible();
    expect(saved).not.toHaveBeenCalled();
  });
});

describe("what is asked", () => {
  it("may be the short form, with other modules, and tells the minutes at once", async () => {
    const { user, part, configuration } = await open();
    const asked = part("What is asked");
    await user.click(asked.getByRole("radio", { name: /The short form: 12/ }));
    summary("Four values: 12 statements, about 7 minutes per person. Plus 8 guesses.");
    await user.click(asked.getByRole("checkbox", { name: /Foundations: 12 statements/ }));
    await user.click(asked.getByRole("checkbox", { name: /Five tensions: 10 statements/ }));
    summary(
      "Four values, Foundations and Five tensions: 34 statements, about 14 minutes per person. Plus 8 guesses.",
    );
    await user.click(asked.getByRole("checkbox", { name: /Foundations: 12 statements/ }));
    expect((await configuration())?.statements).toEqual([
      ...SHORT_FORM,
      ...statementsOf("tensions"),
    ]);
  });

  it("may leave single statements out, but not the last of the core", async () => {
    const { user, part } = await open({
      ...ASSESSMENT,
      invited: false,
      configuration: { ...ASSESSMENT.configuration, statements: ["equal-gain", "room"] },
    });
    const asked = part("What is asked");
    expect(asked.getByRole("radio", { name: "Your own selection: 2 statements" })).toBeChecked();
    const room = asked.getByRole("checkbox", { name: /resources are set aside/ });
    await user.click(asked.getByRole("checkbox", { name: /^For what they put in/ }));
    expect(asked.getByRole("radio", { name: "Your own selection: 1 statement" })).toBeChecked();
    expect(asked.getByText("Four values: 1 of 24 statements")).toBeInTheDocument();
    expect(room).toBeDisabled();
    await user.click(asked.getByRole("radio", { name: /All 24/ }));
    expect(room).toBeEnabled();
    expect(screen.queryByRole("radio", { name: /Your own/ })).toBeNull();
  });

  it("keeps what is left of a new choice", async () => {
    const { user, part, configuration } = await open();
    await user.click(
      part("What is asked").getByRole("checkbox", {
        name: /gives the end users a better experience/,
      }),
    );
    expect((await configuration())?.statements).toEqual(
      CORE_STATEMENTS.filter((id) => id !== "experience-better"),
    );
  });

  it.each([
    [/^For 8 statements/, "marked", "11 minutes per person. Plus 8 guesses"],
    [/^For all statements/, "all", "13 minutes per person. Plus 24 guesses"],
    [/^No/, "none", "9 minutes per person.$"],
  ] as const)("asks for expectations: %s", async (name, expectations, told) => {
    const { user, part, configuration } = await open();
    const group = within(
      part("What is asked").getByRole("group", { name: /guess how the other organisation/ }),
    );
    await user.click(group.getByRole("radio", { name }));
    summary(new RegExp(`^Four values: 24 statements, about ${told}`));
    expect(await configuration()).toMatchObject({ expectations });
  });

  it("may ask for importance", async () => {
    const { user, part, configuration } = await open();
    await user.click(part("What is asked").getByRole("checkbox", { name: /how important/ }));
    expect(await configuration()).toMatchObject({ importance: true });
  });
});

describe("confidential answers", () => {
  async function choose() {
    const opened = await open();
    const rules = opened.part("The rules");
    await opened.user.click(rules.getByRole("radio", { name: /I may, to prepare/ }));
    summary("Open. You may see answers before the opening.");
    await opened.user.click(rules.getByRole("radio", { name: /^Confidential/ }));
    return { ...opened, rules };
  }

  it("say in plain words what is promised, and let nobody look ahead", async () => {
    const { rules, configuration } = await choose();
    summary("Confidential. Nobody sees answers before the opening.");
    for (const promise of [
      /only where at least three of its people/,
      /Comments need five answers/,
      /individual answers need eight people per side/,
      /^Nobody sees answers before the opening/,
    ]) {
      expect(rules.getByText(promise)).toBeInTheDocument();
    }
    expect(rules.queryByRole("radio", { name: /I may, to prepare/ })).toBeNull();
    expect(await configuration()).toMatchObject({ mode: "confidential", lookAhead: false });
  });

  it("need three people on each side, where anybody said how many", async () => {
    const { user, submit } = await choose();
    const [first, second] = ["first", "second"].map((which) =>
      screen.getByRole("textbox", { name: `People expected at the ${which} organisation` }),
    );
    if (!first || !second) throw new Error("no fields");
    for (const [enough, few] of [
      [first, second],
      [second, first],
    ] as const) {
      for (const field of [first, second]) await user.clear(field);
      await user.type(enough, "3");
      await user.type(few, "2");
      await submit();
      await waitFor(() => {
        expect(few).toHaveAccessibleDescription(/need at least 3 people per side/);
      });
      expect(enough).toBeValid();
    }
    expect(saved).not.toHaveBeenCalled();
  });
});
