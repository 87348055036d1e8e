import "#tests/support/serial-locks.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { OwnId } from "#domain/questionnaire/structure.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
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
  const heading = screen.getByRole("heading", { name: "Your own statements" });
  const details = heading.closest("details");
  if (!details) throw new Error("it is not folded");
  await user.click(heading);
  // What a browser tells by itself when it unfolds.
  if (details.open) fireEvent(details, new Event("toggle"));
  const part = within(details);
  await part.findByRole("group", { name: "In which languages?" });
  const statement = (number: number) =>
    within(part.getByRole("group", { name: `Statement ${number}` }));
  const field = (number: number, name: string) => statement(number).getByRole("textbox", { name });
  const paste = async (into: HTMLElement, text: string) => {
    await user.clear(into);
    await user.click(into);
    await user.paste(text);
  };
  const add = () => user.click(part.getByRole("button", { name: "Add a statement" }));
  const submit = async () => {
    if (!assessment) {
      await paste(screen.getByRole("textbox", { name: "First organisation" }), "Nordwind");
      await paste(screen.getByRole("textbox", { name: "Second organisation" }), "Åkerö");
    }
    await user.click(screen.getByRole("button", { name: /Create and invite|Save changes/ }));
  };
  const configuration = async () => {
    await submit();
    await waitFor(() => {
      expect(saved).toHaveBeenCalledTimes(1);
    });
    return saved.mock.calls[0]?.[0].configuration;
  };
  return { user, part, details, statement, field, paste, add, submit, configuration };
}

describe("own statements at Set up", () => {
  it("are written in the languages chosen, and asked after ours", async () => {
    const { user, part, statement, field, paste, add, configuration } = await open();
    expect(part.getByText(/Up to eight statements/)).toBeVisible();
    await user.click(part.getByRole("checkbox", { name: "Svenska" }));
    expect(part.getByText(/answers in another language reads English/)).toBeVisible();
    await add();
    expect(field(1, "Statement (Svenska)")).toHaveFocus();
    expect(field(1, "Statement (Svenska)")).toHaveAttribute("lang", "sv");
    await paste(field(1, "Statement (Svenska)"), "Vi svarar\n inom en dag.");
    await paste(field(1, "Short name (Svenska)"), "Svar");
    await paste(field(1, "Statement (English)"), "We answer within a day.");
    await paste(field(1, "Short name (English)"), "Answers");
    await user.click(statement(1).getByRole("checkbox", { name: /guess/ }));
    await add();
    await paste(part.getByRole("textbox", { name: "Question (Svenska)" }), "Vad saknas?");
    await paste(part.getByRole("textbox", { name: "Question (English)" }), "What is missing?");
    expect(
      part.getByText("1 statement and one open question in your own words (Svenska, English)."),
    ).toBeVisible();
    expect(
      screen.getByText(/^Four values and Own statements: 25 statements, about 12 minutes/),
    ).toBeVisible();
    expect(screen.getByText(/Plus 9 guesses\./)).toBeVisible();
    const asked = await configuration();
    expect(asked?.statements.at(-1)).toBe("own-1");
    expect(asked?.ownWords).toEqual({
      languages: ["sv", "en"],
      statements: [
        {
          id: "own-1",
          expected: true,
          words: {
            sv: { text: "Vi svarar inom en dag.", label: "Svar" },
            en: { text: "We answer within a day.", label: "Answers" },
          },
        },
      ],
      openQuestion: { sv: "Vad saknas?", en: "What is missing?" },
    });
  });

  it("get advice by the rules of ours, which stops nobody", async () => {
    const { field, paste, add, configuration } = await open();
    await add();
    const text = field(1, "Statement (English)");
    await paste(text, "We never plan and act.");
    expect(text).toHaveAccessibleDescription(/“and”: are these two statements\?.*“never”/);
    expect(text).toBeValid();
    await paste(field(1, "Short name (English)"), "x".repeat(23));
    expect(field(1, "Short name (English)")).toHaveAccessibleDescription(/23 characters: up to 22/);
    expect((await configuration())?.ownWords?.statements).toHaveLength(1);
  });

  it.each([
    ["Statement (English)", "", /Something is missing/],
    ["Statement (English)", "x".repeat(121), /at most 120 characters/],
    ["Statement (English)", "We say {{a}}.", /Curly brackets/],
    ["Statement (English)", "We \u202esay.", /invisible characters/],
    ["Short name (English)", "x".repeat(25), /at most 24 characters/],
    ["Short name (English)", "$t(collect:title)", /Curly brackets/],
  ])("refuse in %s what cannot be asked: %j", async (name, typed, description) => {
    const { field, paste, add, submit, details } = await open();
    await add();
    await paste(field(1, "Statement (English)"), "We listen.");
    await paste(field(1, "Short name (English)"), "Listening");
    await paste(field(1, name), typed);
    details.removeAttribute("open");
    await submit();
    await waitFor(() => {
      expect(field(1, name)).toHaveFocus();
    });
    expect(details).toHaveAttribute("open");
    expect(field(1, name)).toBeInvalid();
    expect(field(1, name)).toHaveAccessibleDescription(description);
    expect(saved).not.toHaveBeenCalled();
  });

  it("are moved and removed by keyboard, and come back", async () => {
    const { user, part, field, paste, add } = await open();
    for (const [index, text] of ["One", "Two", "Three"].entries()) {
      await add();
      await paste(field(index + 1, "Statement (English)"), text);
    }
    const texts = () =>
      part
        .getAllByRole("textbox", { name: "Statement (English)" })
        .map((each) => each instanceof HTMLTextAreaElement && each.value);
    part.getByRole("button", { name: "Move statement 1 down" }).focus();
    await user.keyboard("{Enter}");
    expect(texts()).toEqual(["Two", "One", "Three"]);
    expect(part.getByRole("button", { name: "Move statement 2 down" })).toHaveFocus();
    expect(part.getByText("It is now statement 2.")).toBeInTheDocument();
    await user.click(part.getByRole("button", { name: "Move statement 1 up" }));
    expect(texts()).toEqual(["Two", "One", "Three"]);
    await user.click(part.getByRole("button", { name: "Remove statement 2" }));
    expect(texts()).toEqual(["Two", "Three"]);
    expect(part.getByText("Statement 2 was removed.")).toBeVisible();
    expect(part.getByRole("button", { name: "Undo" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(texts()).toEqual(["Two", "One", "Three"]);
    expect(field(2, "Statement (English)")).toHaveFocus();
  });

  it("keep their ids where others are removed or come, and only a first round moves them", async () => {
    const statement = (id: OwnId, text: string) =>
      ({ id, expected: false, words: { en: { text, label: text } } }) as const;
    const own = [
      statement("own-1", "One"),
      statement("own-2", "Two"),
      statement("own-3", "Three"),
    ] as const;
    const ownWords = { languages: ["en"], statements: own } as const;
    const statements = [
      ...ASSESSMENT.configuration.statements,
      ...own.map(({ id }) => id),
    ] as const;
    const later: Assessment = {
      ...ASSESSMENT,
      invited: false,
      follows: { assessment: "BwYFBAMCAQA", kind: "follow-up" },
      configuration: { ...ASSESSMENT.configuration, statements, ownWords },
    };
    await saveAssessment(later);
    const { user, part, field, paste, add, configuration } = await open(later);
    expect(part.queryByRole("button", { name: /^Move statement/ })).toBeNull();
    await user.click(part.getByRole("button", { name: "Remove statement 1" }));
    await paste(field(2, "Statement (English)"), "Three, said otherwise");
    await add();
    await paste(field(3, "Statement (English)"), "Four");
    await paste(field(3, "Short name (English)"), "Four");
    const asked = await configuration();
    expect(asked?.ownWords?.statements.map(({ id, words }) => [id, words.en?.text])).toEqual([
      ["own-2", "Two"],
      ["own-4", "Four"],
      ["own-5", "Three, said otherwise"],
    ]);
    expect(asked?.statements.slice(-3)).toEqual(["own-2", "own-4", "own-5"]);
  });

  it("come from a table, once what was found and what was left out is seen, and go again", async () => {
    const { user, part, field, paste, add } = await open();
    await add();
    await paste(field(1, "Statement (English)"), "We listen.");
    await user.click(part.getByText("Paste from a table"));
    const rows = Array.from({ length: 8 }, (_, index) => `integer\tVi ${index}.\tWir ${index}.`);
    const table = [
      "type\tlabel::Svenska (sv)\tlabel::Deutsch (de)",
      "note\tTack\tDanke",
      ...rows,
      "text\tVad saknas?\tWas fehlt?",
    ].join("\n");
    await paste(part.getByRole("textbox", { name: "Table or list" }), table);
    expect(part.getByText("Wir 3.")).toHaveAttribute("lang", "de");
    expect(part.getByText(/Row 2 asks nothing and is left out: note · Tack · Danke/)).toBeVisible();
    expect(part.getByText(/Only 8 statements are possible/)).toBeVisible();
    await user.click(part.getByRole("button", { name: "Add what was found" }));
    expect(part.getByText("Added: 7 statements.")).toBeVisible();
    expect(part.getByRole("checkbox", { name: "Deutsch" })).toBeChecked();
    expect(field(8, "Statement (Svenska)")).toHaveValue("Vi 6.");
    expect(part.getByRole("textbox", { name: "Question (Deutsch)" })).toHaveValue("Was fehlt?");
    expect(part.getByRole("button", { name: "Add a statement" })).toBeDisabled();
    await user.click(part.getByRole("button", { name: "Undo" }));
    expect(part.queryByRole("group", { name: "Statement 2" })).toBeNull();
    expect(field(1, "Statement (English)")).toHaveValue("We listen.");
    expect(part.queryByRole("textbox", { name: "Question (Deutsch)" })).toBeNull();
    await paste(part.getByRole("textbox", { name: "Table or list" }), "type,label\nnote,Thanks");
    expect(part.getByRole("textbox", { name: "Table or list" })).toHaveAccessibleDescription(
      /There is no statement in that/,
    );
  });

  it("say what they do to the link and the QR code", async () => {
    const { user, part, field, paste, add } = await open();
    await add();
    await paste(field(1, "Statement (English)"), "We listen.");
    await paste(field(1, "Short name (English)"), "Listening");
    expect(await part.findByText(/a link of \d+ characters\. It fits a QR code\./)).toBeVisible();
    await user.click(part.getByText("Paste from a table"));
    const words = Array.from({ length: 400 }, (_, index) => (index * 7919 + 17).toString(36));
    const text = (at: number) =>
      words
        .slice(at * 16, at * 16 + 16)
        .join(" ")
        .slice(0, 119);
    const rows = Array.from({ length: 8 }, (_, index) =>
      [0, 1, 2].map((language) => text(index * 3 + language)).join("\t"),
    );
    await paste(
      part.getByRole("textbox", { name: "Table or list" }),
      ["sv\tde\ten", ...rows].join("\n"),
    );
    await user.click(part.getByRole("button", { name: "Add what was found" }));
    expect(await part.findByText(/It fits a QR code in one language at a time/)).toBeVisible();
  });

  it("are shown as they stay once somebody is invited", async () => {
    const ownWords = {
      languages: ["sv"],
      statements: [
        {
          id: "own-1",
          expected: true,
          words: { sv: { text: "Vi lyssnar inte.", label: "Lyssna" } },
        },
      ],
    } as const;
    const statements = [...ASSESSMENT.configuration.statements, "own-1"] as const;
    const configuration = { ...ASSESSMENT.configuration, statements, ownWords };
    const { part, field } = await open({ ...ASSESSMENT, invited: true, configuration });
    expect(part.getByText("1 statement in your own words (Svenska).")).toBeVisible();
    expect(field(1, "Statement (Svenska)")).toHaveValue("Vi lyssnar inte.");
    expect(field(1, "Statement (Svenska)")).toHaveAttribute("readonly");
    expect(part.queryByRole("button")).toBeNull();
    expect(part.getByRole("checkbox", { name: "Deutsch" })).toBeDisabled();
  });
});
