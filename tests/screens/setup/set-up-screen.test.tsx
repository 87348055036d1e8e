import "#tests/support/serial-locks.ts";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { SetUpScreen } from "#screens/setup/set-up-screen.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const saved = vi.fn<(assessment: Assessment) => void>();
const EDITABLE: Assessment = { ...ASSESSMENT, invited: false };

async function open(assessment: Assessment | null = null) {
  const user = userEvent.setup();
  await renderWithWords(<SetUpScreen assessment={assessment} onSaved={saved} />, "en");
  const field = (name: string) => screen.getByRole("textbox", { name });
  const fill = async (name: string, text: string) => {
    await user.clear(field(name));
    if (text !== "") {
      await user.click(field(name));
      await user.paste(text);
    }
  };
  const submit = async () => {
    await user.click(screen.getByRole("button", { name: /Create and invite|Save changes/ }));
  };
  return { user, field, fill, submit };
}

async function savedOne(): Promise<Assessment> {
  await waitFor(() => {
    expect(saved).toHaveBeenCalledTimes(1);
  });
  const [assessment] = saved.mock.calls[0] ?? [];
  if (!assessment) throw new Error("nothing was saved");
  return assessment;
}

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
  saved.mockReset();
});

describe("setting up", () => {
  it("needs two names and nothing else", async () => {
    const { fill, submit } = await open();
    await fill("First organisation", "Nordwind");
    await fill("Second organisation", "Åkerö");
    await submit();
    const assessment = await savedOne();
    expect(assessment).toMatchObject({
      partyNames: { A: "Nordwind", B: "Åkerö" },
      expectedRespondents: { A: null, B: null },
      inviter: { name: "", organisation: "", replyAddress: "" },
      endUsers: "",
      configuration: { mode: "open", lookAhead: false, expectations: "marked", importance: false },
      invited: false,
    });
    expect(assessment.configuration.statements).toEqual(CORE_STATEMENTS);
    expect(await readAssessment(assessment.id)).toEqual({ ok: true, value: assessment });
  });

  it("takes a day by which to answer, changes it once people are invited, and lets it go", async () => {
    const invited = valueOf(await saveAssessment({ ...ASSESSMENT, answerBy: "2001-05-12" }));
    const { user, submit } = await open(invited);
    const day = screen.getByLabelText("Answers wanted by");
    expect(screen.getByText(/· By 12 May 2001$/)).toBeInTheDocument();
    expect(screen.getByText("This day has passed.")).toBeInTheDocument();
    fireEvent.change(day, { target: { value: "2149-06-07" } });
    await user.click(day);
    await user.tab();
    expect(await screen.findByText("Enter a date, or leave this empty.")).toBeInTheDocument();
    fireEvent.change(day, { target: { value: "2149-06-06" } });
    expect(screen.queryByText("This day has passed.")).toBeNull();
    await submit();
    expect(await savedOne()).toMatchObject({ invited: true, answerBy: "2149-06-06" });
    saved.mockReset();
    fireEvent.change(day, { target: { value: "" } });
    await submit();
    expect(await savedOne()).not.toHaveProperty("answerBy");
  });

  it("takes everything, cleaned", async () => {
    const { user, fill, submit } = await open();
    await fill("First organisation", "  חברה\u202e  בע״מ ");
    await fill("Second organisation", "<b>Söhne</b> 👩‍👩‍👧‍👦");
    await fill("People expected at the first organisation", " 12 ");
    await fill("People expected at the second organisation", "1000");
    await fill("Your name", "Eva Sjo\u0308berg");
    await fill("Your organisation", "Nord\u200bwind");
    await fill("E-mail address for replies", " eva@example.org ");
    await fill("Who are the end users?", " Pfle\u0301ge\u200b ");
    await user.click(screen.getByRole("radio", { name: /I may, to prepare/ }));
    await submit();
    expect(await savedOne()).toMatchObject({
      endUsers: "Pflége",
      partyNames: { A: "חברה בע״מ", B: "<b>Söhne</b> 👩‍👩‍👧‍👦" },
      expectedRespondents: { A: 12, B: 1000 },
      inviter: {
        name: "Eva Sjöberg",
        organisation: "Nordwind",
        replyAddress: "eva@example.org",
      },
      configuration: { lookAhead: true },
    });
  });

  it("points to the first empty name", async () => {
    const { field, submit } = await open();
    await submit();
    await waitFor(() => {
      expect(field("First organisation")).toHaveFocus();
    });
    for (const name of ["First organisation", "Second organisation"]) {
      expect(field(name)).toBeInvalid();
      expect(field(name)).toHaveAccessibleDescription(/Enter a name/);
    }
    expect(field("Your name")).toBeValid();
    expect(saved).not.toHaveBeenCalled();
  });

  const LONG = "x".repeat(61);
  it.each([
    ["First organisation", "\u200b ", /Enter a name/],
    ["First organisation", LONG, /at most 60 characters/],
    ["First organisation", "👩‍👩‍👧‍👦".repeat(61), /at most 60 characters/],
    ["Second organisation", "x".repeat(10_000), /at most 60 characters/],
    ["Second organisation", "NORDWIND", /Both names are the same/],
    ["Second organisation", " Nord\u200bwind ", /Both names are the same/],
    ["Who are the end users?", LONG, /at most 60 characters/],
    ["Your name", LONG, /at most 60 characters/],
    ["Your organisation", LONG, /at most 60 characters/],
    ["People expected at the first organisation", "0", /Enter a whole number from 1 to 1000/],
    ["People expected at the first organisation", "-3", /Enter a whole number from 1 to 1000/],
    ["People expected at the first organisation", "2.5", /Enter a whole number from 1 to 1000/],
    ["People expected at the second organisation", "1001", /Enter a whole number from 1 to 1000/],
    ["People expected at the second organisation", "1e2", /Enter a whole number from 1 to 1000/],
    ["People expected at the second organisation", "0x10", /Enter a whole number from 1 to 1000/],
    ["People expected at the second organisation", "many", /Enter a whole number from 1 to 1000/],
    ["E-mail address for replies", "eva", /does not look like an e-mail address/],
    ["E-mail address for replies", "eva@example.org?bcc=x@y.z", /does not look like/],
    ["E-mail address for replies", `${"x".repeat(250)}@example.org`, /at most 254 characters/],
  ])("refuses %s: %#", async (name, text, sentence) => {
    const { field, fill, submit } = await open();
    await fill("First organisation", "Nordwind");
    await fill("Second organisation", "Åkerö");
    await fill(name, text);
    await submit();
    await waitFor(() => {
      expect(field(name)).toHaveAccessibleDescription(sentence);
    });
    expect(field(name)).toBeInvalid();
    expect(saved).not.toHaveBeenCalled();
  });

  it("takes the word of sameness back when the first name changes", async () => {
    const { user, field, fill, submit } = await open();
    await fill("First organisation", "Nordwind");
    await fill("Second organisation", "Nordwind");
    await submit();
    await waitFor(() => {
      expect(field("Second organisation")).toBeInvalid();
    });
    await fill("First organisation", "Sydvind");
    await user.tab();
    await waitFor(() => {
      expect(field("Second organisation")).toBeValid();
    });
  });

  it("refuses names that together are too long for a link", async () => {
    const { field, fill, submit } = await open();
    const family = (last: string) => "👩🏽‍👩‍👧‍👦".repeat(59) + last;
    await fill("First organisation", family("a"));
    await fill("Second organisation", family("b"));
    await fill("Your name", family("c"));
    await fill("Your organisation", family("d"));
    await submit();
    await waitFor(() => {
      expect(field("Your organisation")).toHaveAccessibleDescription(/Too long/);
    });
    expect(saved).not.toHaveBeenCalled();
  });

  it("tells how long it takes, and warns of an address that only this computer opens", async () => {
    await open();
    expect(
      screen.getByText(/^Four values: 24 statements, about 11 minutes per person\./),
    ).toBeVisible();
    expect(screen.getByText("http://localhost:3000/")).toBeVisible();
    expect(screen.getByText(/Only this computer can open it/)).toBeVisible();
  });

  it("says why it could not be kept, and keeps what was typed", async () => {
    const { field, fill, submit } = await open();
    await fill("First organisation", "Nordwind");
    await fill("Second organisation", "Åkerö");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", "QuotaExceededError");
    });
    await submit();
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(field("First organisation")).toHaveValue("Nordwind");
    put.mockRestore();
    await submit();
    expect((await savedOne()).partyNames.A).toBe("Nordwind");
  });

  it("says so where the browser cannot make a key", async () => {
    const { fill, submit } = await open();
    await fill("First organisation", "Nordwind");
    await fill("Second organisation", "Åkerö");
    vi.spyOn(crypto, "getRandomValues").mockImplementation(() => {
      throw new DOMException("none", "NotSupportedError");
    });
    await submit();
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not seal or open answers/);
  });
});

describe("editing", () => {
  it("shows what was set, and changes it on disk", async () => {
    await saveAssessment(EDITABLE);
    const { user, field, fill, submit } = await open(EDITABLE);
    expect(field("First organisation")).toHaveValue("Nordwind Logistik GmbH");
    expect(field("People expected at the first organisation")).toHaveValue("");
    expect(field("People expected at the second organisation")).toHaveValue("3");
    expect(field("Your name")).toHaveValue("Eva Sjöberg");
    await fill("First organisation", "Nordwind AG");
    await user.click(screen.getByRole("radio", { name: /I may, to prepare/ }));
    await submit();
    const assessment = await savedOne();
    expect(assessment.partyNames.A).toBe("Nordwind AG");
    expect(assessment.configuration.lookAhead).toBe(true);
    expect(assessment.keyPair).toEqual(EDITABLE.keyPair);
    expect(await readAssessment(assessment.id)).toEqual({ ok: true, value: assessment });
  });

  it.each<[string, Partial<Assessment>]>([
    ["an invitation has left", { invited: true }],
    [
      "an answer is in",
      {
        received: [
          {
            invitationId: 1,
            respondentId: "AAAAAAAAAAA",
            revision: 1,
            checkCode: "K7Q-4MD",
            sealed: "IQAA",
          },
        ],
      },
    ],
  ])("locks the rules once %s and says why; names stay open", async (_, parts) => {
    const locked = { ...EDITABLE, ...parts };
    await saveAssessment(locked);
    const { field, fill, submit } = await open(locked);
    expect(screen.getAllByText(/so what was promised stays/)).toHaveLength(3);
    for (const choice of [...screen.getAllByRole("radio"), ...screen.getAllByRole("checkbox")]) {
      expect(choice).toBeDisabled();
    }
    expect(field("Who are the end users?")).toHaveAttribute("readonly");
    await fill("First organisation", "Nordwind AG");
    await submit();
    const assessment = await savedOne();
    expect(assessment.partyNames.A).toBe("Nordwind AG");
    expect(assessment.configuration).toEqual(ASSESSMENT.configuration);
    expect(assessment.endUsers).toBe(ASSESSMENT.endUsers);
  });

  it("keeps the rules that another tab locked meanwhile", async () => {
    await saveAssessment(EDITABLE);
    const { user, submit } = await open(EDITABLE);
    await user.click(screen.getByRole("radio", { name: /I may, to prepare/ }));
    await saveAssessment({ ...EDITABLE, invited: true });
    await submit();
    expect((await savedOne()).configuration.lookAhead).toBe(false);
  });

  it("says so where the assessment is gone", async () => {
    const { submit } = await open(EDITABLE);
    await submit();
    expect(await screen.findByRole("alert")).toHaveTextContent(/not on this device/);
    expect(saved).not.toHaveBeenCalled();
  });
});
