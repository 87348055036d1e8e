import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { fromBase64url } from "#domain/sealing/bytes.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import type { DraftDocument } from "#platform/storage/draft-document.ts";
import { draftKey } from "#platform/storage/draft-store.ts";
import { parseDraft } from "#platform/storage/parse-draft.ts";
import { readRecord, writeRecord } from "#platform/storage/records.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAssessment, COMMENT_LIMIT, letterOf } from "./letters.ts";

let assessment: Assessment;
const key = () => draftKey(assessment.id, 7);

async function open() {
  const ui = (
    <RespondScreen letter={letterOf(assessment)} way={{ kind: "own-device", code: "x" }} />
  );
  return { user: userEvent.setup(), ...(await renderWithWords(ui, "en")) };
}

/** Up to the first statement; the first question stays unanswered. */
async function start() {
  const page = await open();
  await page.user.click(await screen.findByRole("button", { name: "Start" }));
  await page.user.click(await screen.findByRole("button", { name: "Next" }));
  await statement(/What each side gets out/);
  return page;
}

function statement(text: string | RegExp) {
  return screen.findByRole("heading", { level: 1, name: text });
}

async function stored(): Promise<DraftDocument> {
  const record = await readRecord(key());
  const draft = record.ok ? parseDraft(record.value) : record;
  if (!draft.ok) throw new Error(draft.reason);
  return draft.value;
}

async function answerAll(user: ReturnType<typeof userEvent.setup>, keys: string) {
  for (const digit of keys) await user.keyboard(`${digit}{Enter}`);
  await statement("Your answers at a glance");
}

async function opened(code: string) {
  const answer = await openAnswer(assessment, fromBase64url(code));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.sheet;
}

beforeEach(async () => {
  await forgetDevice();
  assessment = await anAssessment();
});

describe("the first page", () => {
  it("says who asks, about what, for whom one answers, and who will see it", async () => {
    await open();
    await screen.findByRole("button", { name: "Start" });
    expect(screen.getByText("Anna Berg, Nordvik")).toBeVisible();
    expect(screen.getByText("You answer for").nextElementSibling).toHaveTextContent("Müller");
    expect(screen.getByText(/With one or two people per side/)).toBeVisible();
    expect(screen.getByText(/nobody looks at them before then/)).toBeVisible();
    expect(screen.getByText(/About 2 minutes · 3 statements/)).toBeVisible();
    expect(screen.getByText("http://localhost:3000/")).toBeVisible();
  });

  it("writes the respondent's draft before the first answer", async () => {
    await start();
    await statement(/What each side gets out/);
    await waitFor(async () => expect((await stored()).sheet.respondentId).toHaveLength(11));
  });
});

describe("answering", () => {
  it("answers by keys, moves on by Enter only, and saves each answer", async () => {
    const { user } = await start();
    await user.keyboard("4");
    expect(screen.getByRole("radio", { name: "Mostly true" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Mostly true" })).toHaveFocus();
    await statement(/What each side gets out/);
    await user.keyboard("{Enter}0");
    expect(screen.getByRole("radio", { name: "I cannot judge this" })).toBeChecked();
    expect(await screen.findByText("Saved ✓")).toBeVisible();
    await waitFor(async () =>
      expect((await stored()).sheet.ratings).toEqual({
        "equal-gain": 4,
        "both-goals": "cannot-judge",
      }),
    );
  });

  it("offers 1 to 5 in this order, and cannot judge last", async () => {
    await start();
    const group = await screen.findByRole("group", { name: /What each side gets out/ });
    const values = within(group)
      .getAllByRole<HTMLInputElement>("radio")
      .map(({ value }) => value);
    expect(values).toEqual(["1", "2", "3", "4", "5", "cannot-judge"]);
  });

  it("starts readers at the statement on every page", async () => {
    const { user } = await start();
    await user.click(screen.getByRole("button", { name: "Next" }));
    const next = await statement(/success/);
    await waitFor(() => {
      expect(next).toHaveFocus();
    });
  });

  it("may skip a statement, and goes back to what was answered", async () => {
    const { user } = await start();
    await user.keyboard("2");
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.click(screen.getByRole("button", { name: "Back" }));
    await statement(/success/);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Back" }));
    await statement(/What each side gets out/);
    expect(screen.getByRole("radio", { name: "Mostly not true" })).toBeChecked();
  });

  it("treats the browser's back button as Back, down to the first page", async () => {
    const { user } = await start();
    await user.click(screen.getByRole("button", { name: "Next" }));
    history.back();
    await statement(/What each side gets out/);
    history.back();
    await statement("What are the two organisations to each other?");
    history.back();
    await user.click(await screen.findByRole("button", { name: "Continue" }));
    expect(await statement("What are the two organisations to each other?")).toBeVisible();
  });

  it("shows why a value matters at its first statement only, and examples on demand", async () => {
    const { user } = await start();
    expect(screen.getByText(/^Cooperation lasts when/)).toBeVisible();
    await user.click(
      await screen.findByRole("button", { name: "What would a 1 or a 5 look like?" }),
    );
    expect(screen.getByText(/One side puts in far more/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.queryByText(/^Cooperation lasts when/)).toBeNull();
  });

  it("takes a comment, says who will see it, and lets digits be digits", async () => {
    const { user } = await start();
    await user.click(await screen.findByRole("button", { name: "Add a comment" }));
    expect(
      screen.getByText(/\(Müller\), never with yours.*Documents held by public bodies/),
    ).toBeVisible();
    await user.type(screen.getByLabelText("Your comment"), "2 of 3");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(screen.getByText(`6 of ${COMMENT_LIMIT} characters`)).toBeVisible();
    await waitFor(async () =>
      expect((await stored()).sheet.comments).toEqual({ "equal-gain": "2 of 3" }),
    );
  });

  it("shortens a comment that is too long, and says so", async () => {
    const { user } = await start();
    await user.click(await screen.findByRole("button", { name: "Add a comment" }));
    await user.click(screen.getByLabelText("Your comment"));
    await user.paste("x".repeat(COMMENT_LIMIT + 1));
    expect(screen.getByText("The text was shortened to 500 characters.")).toBeVisible();
    expect(screen.getByLabelText("Your comment")).toHaveValue("x".repeat(COMMENT_LIMIT));
  });

  it("lets number keys be switched off, and remembers it", async () => {
    const { user, unmount } = await start();
    await user.click(screen.getByRole("button", { name: "Switch number keys off" }));
    await user.keyboard("4");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    unmount();
    await open();
    expect(await screen.findByRole("button", { name: "Switch number keys on" })).toBeVisible();
  });

  it("changes the language midway without losing an answer", async () => {
    const { user } = await start();
    await user.keyboard("5");
    await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Deutsch");
    await statement(/^Was jede Seite aus unserer Zusammenarbeit/);
    expect(screen.getByRole("radio", { name: "Trifft voll und ganz zu" })).toBeChecked();
  });
});

describe("when the device does not save", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("says so and why, keeps the answer on the page, and saves when asked again", async () => {
    const { user } = await start();
    await screen.findByText("Saved ✓");
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await user.keyboard("4");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left on this device/);
    expect(screen.getByText("Not saved")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Mostly true" })).toBeChecked();
    put.mockRestore();
    await user.click(screen.getByRole("button", { name: "Save again" }));
    expect(await screen.findByText("Saved ✓")).toBeVisible();
    expect((await stored()).sheet.ratings).toEqual({ "equal-gain": 4 });
  });
});

describe("coming back", () => {
  it("offers to continue at the same statement", async () => {
    const { user, unmount } = await start();
    await user.keyboard("3{Enter}");
    await waitFor(async () =>
      expect((await stored()).place).toMatchObject({ statement: "both-goals" }),
    );
    unmount();
    history.replaceState(null, "", "/");
    const again = await open();
    await again.user.click(await screen.findByRole("button", { name: "Continue at 2 of 3" }));
    await statement(/success/);
    await again.user.click(screen.getByRole("button", { name: "Back" }));
    await statement(/What each side gets out/);
    expect(screen.getByRole("radio", { name: "Partly true" })).toBeChecked();
  });

  it("stands at the same statement after a reload", async () => {
    const { user, unmount } = await start();
    await user.keyboard("3{Enter}");
    await waitFor(async () =>
      expect((await stored()).place).toMatchObject({ statement: "both-goals" }),
    );
    unmount();
    await open();
    await statement(/success/);
  });

  it("puts a damaged draft aside and starts afresh", async () => {
    await writeRecord(key(), { version: 1 });
    await open();
    expect(await screen.findByText(/could not be read. They have been set aside/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Start" })).toBeVisible();
  });

  it("never writes over a draft of a newer version", async () => {
    await writeRecord(key(), { version: 2 });
    const { user } = await open();
    expect(await screen.findByText(/A newer version of Samsyn/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Answer without saving" }));
    await user.keyboard("4");
    expect(screen.getByText(/Nothing is being saved/)).toBeVisible();
    expect(await readRecord(key())).toEqual({ ok: true, value: { version: 2 } });
  });
});

describe("overview, sealing and sending", () => {
  it("marks what is open, leads to a statement and back", async () => {
    const { user } = await start();
    await answerAll(user, "4 3");
    expect(screen.getByText("2 of 3 statements answered")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /success.*Not answered/ }));
    await user.keyboard("5{Enter}");
    expect(await screen.findByText("3 of 3 statements answered")).toBeVisible();
    expect(screen.getByRole("button", { name: /success.*Completely true/ })).toBeVisible();
  });

  it("seals nothing where nothing is answered", async () => {
    const { user } = await start();
    await answerAll(user, "   ");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    expect(await screen.findByText("Answer at least one statement first.")).toBeVisible();
  });

  it("is sent only when the person says so, and can be unsaid", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    expect(screen.getByText("Not sent yet")).toBeVisible();
    expect(screen.queryByRole("button", { name: "I have sent them" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Copy as a link/ }));
    expect(await navigator.clipboard.readText()).toMatch(/^http:\/\/localhost:3000\/#\/r\/[\w-]+$/);
    await user.click(await screen.findByRole("button", { name: "I have sent them" }));
    expect(screen.getByText("Marked as sent")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Not sent after all" }));
    expect(screen.getByText("Not sent yet")).toBeVisible();
  });

  it("shows the text to copy by hand where the browser refuses", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(screen.getByRole("button", { name: /^Copy as text/ }));
    expect(await screen.findByLabelText("Your sealed answers")).toHaveValue(
      `samsyn:r/${(await stored()).sealed?.code}`,
    );
  });

  it("writes a mail to the reply address with link and check code", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    const mail = await screen.findByRole("link", { name: /Write an e-mail/ });
    const { sealed } = await stored();
    expect(mail).toHaveAttribute("href", expect.stringMatching(/^mailto:anna@nordvik\.example\?/));
    expect(decodeURIComponent(mail.getAttribute("href") ?? "")).toContain(`#/r/${sealed?.code}`);
  });

  it("makes a higher revision of the same respondent when something changed", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    await waitFor(async () => expect((await stored()).sealed?.revision).toBe(1));
    const first = await opened((await stored()).sealed?.code ?? "");
    await user.click(screen.getByRole("button", { name: "Change my answers" }));
    await user.click(await screen.findByRole("button", { name: /success/ }));
    await statement(/success/);
    await user.keyboard("1{Enter}");
    expect(await screen.findByText(/Seal again and send the new version/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    await waitFor(async () => expect((await stored()).sealed?.revision).toBe(2));
    const second = await opened((await stored()).sealed?.code ?? "");
    expect(first).toMatchObject({ revision: 1, ratings: { "both-goals": 3 } });
    expect(second).toMatchObject({ revision: 2, ratings: { "both-goals": 1 } });
    expect(second.respondentId).toBe(first.respondentId);
  });

  it("offers to change and resend what was sent", async () => {
    const { user, unmount } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await user.click(await screen.findByRole("button", { name: /^Copy as text/ }));
    await user.click(await screen.findByRole("button", { name: "I have sent them" }));
    await waitFor(async () => expect((await stored()).sealed?.sending).toBe("sent"));
    unmount();
    history.replaceState(null, "", "/");
    const again = await open();
    expect(await screen.findByText(/You have already sent your answers back/)).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Change and resend" }));
    await statement("Your answers at a glance");
  });

  it("keeps the same sealing where nothing changed", async () => {
    const { user, unmount } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    await waitFor(async () => expect((await stored()).place.page).toBe("send"));
    const { sealed } = await stored();
    unmount();
    history.replaceState(null, "", "/");
    const again = await open();
    expect(await screen.findByText("Your answers are sealed but not sent yet.")).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Send the answers back" }));
    expect(await screen.findByText(sealed?.checkCode ?? "none")).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Change my answers" }));
    await again.user.click(await screen.findByRole("button", { name: "Send the answers back" }));
    expect(await screen.findByText(sealed?.checkCode ?? "none")).toBeVisible();
  });
});
