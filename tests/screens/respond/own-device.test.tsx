import { screen, waitFor, within } from "@testing-library/react";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readRecord, writeRecord } from "#platform/storage/records.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { COMMENT_LIMIT } from "./an-assessment.ts";
import {
  assessmentNow,
  freshDevice,
  key,
  open,
  start,
  statement,
  stored,
  withAnswerBy,
} from "./on-own-device.tsx";

beforeEach(freshDevice);

describe("the first page", () => {
  it("says who asks, about what, to whom one belongs, and who will see it", async () => {
    await open();
    await screen.findByRole("button", { name: "Start" });
    expect(screen.getByText("Anna Berg, Nordvik")).toBeVisible();
    expect(screen.getByText("Your organisation").nextElementSibling).toHaveTextContent("Müller");
    expect(screen.getByText(/With one or two people per side/)).toBeVisible();
    expect(screen.getByText(/nobody looks at your answers before/)).toBeVisible();
    expect(screen.getByText(/About 2 minutes · 3 statements/)).toBeVisible();
    expect(screen.getByText("http://localhost:3000/")).toBeVisible();
  });

  it("names the day by which to answer, and puts it into a calendar without the link", async () => {
    withAnswerBy("2026-12-12");
    const { files } = catchDownloads();
    const { user } = await open();
    const fact = screen.getByText("Please answer by").nextElementSibling;
    expect(fact).toHaveTextContent("2026-12-12");
    await user.click(await screen.findByRole("button", { name: "Add to calendar" }));
    expect(fact).toHaveTextContent("12 December 2026");
    expect(
      await screen.findByText(/Handed to your browser as “Samsyn-2026-12-12.ics”/),
    ).toBeVisible();
    const calendar = (await files[0]?.content.text()) ?? "";
    const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
    if (!event) throw new Error("no event");
    const { startDate, summary, uid } = new ICAL.Event(event);
    expect([startDate.toString(), startDate.isDate]).toEqual(["2026-12-12", true]);
    expect(summary).toContain("Nordvik");
    expect(uid).toBe(`${assessmentNow().id}-answer-by@samsyn`);
    expect(calendar).not.toMatch(/http|#\/i\//);
  });

  it("says how to answer, and what the words of the statements mean", async () => {
    await open();
    expect(await screen.findByRole("heading", { name: "How to answer" })).toBeVisible();
    expect(screen.getByText(/from your own experience, as things are today/)).toBeVisible();
    expect(screen.getByText(/does not exist at all, choose “Not true at all”/)).toBeVisible();
    expect(screen.getByText("“We” means Nordvik and Müller together.")).toBeVisible();
    expect(screen.getByText(/^“Agreement” means/)).toBeVisible();
  });

  it("writes the respondent's draft before the first answer", async () => {
    await start();
    await statement(/For what they put in/);
    await waitFor(async () => expect((await stored()).sheet.respondentId).toHaveLength(11));
  });
});

describe("answering", () => {
  it("answers by keys, moves on by Enter only, and saves each answer", async () => {
    const { user } = await start();
    await user.keyboard("4");
    expect(screen.getByRole("radio", { name: "Mostly true" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Mostly true" })).toHaveFocus();
    await statement(/For what they put in/);
    await user.keyboard("{Enter}0");
    expect(screen.getByRole("radio", { name: "I cannot judge this" })).toBeChecked();
    // Not said after every answer: only seen.
    expect(await screen.findByText("Saved ✓")).not.toHaveRole("status");
    await waitFor(async () =>
      expect((await stored()).sheet.ratings).toEqual({
        "equal-gain": 4,
        "both-goals": "cannot-judge",
      }),
    );
  });

  it("says on every page by name whom “we” means", async () => {
    const { user } = await start();
    for (const text of [/For what they put in/, /success/, /financially/]) {
      await statement(text);
      expect(screen.getByText("“We” means Nordvik and Müller together.")).toBeVisible();
      await user.keyboard("4{Enter}");
    }
  });

  it("says nothing on why an area matters: it would lead the answer", async () => {
    await start();
    expect(screen.queryByText(/Cooperation lasts when/)).toBeNull();
    expect(screen.getByRole("group", { name: /For what they put in/ })).toHaveAccessibleDescription(
      "“We” means Nordvik and Müller together.",
    );
  });

  it("offers 1 to 5 in this order, and cannot judge last", async () => {
    await start();
    const group = await screen.findByRole("group", { name: /For what they put in/ });
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
    await statement(/For what they put in/);
    expect(screen.getByRole("radio", { name: "Mostly not true" })).toBeChecked();
  });

  it("treats the browser's back button as Back, down to the first page", async () => {
    const { user } = await start();
    await user.click(screen.getByRole("button", { name: "Next" }));
    history.back();
    await statement(/For what they put in/);
    history.back();
    await statement("What kind of relationship do the two organisations have?");
    history.back();
    await user.click(await screen.findByRole("button", { name: "Continue" }));
    expect(
      await statement("What kind of relationship do the two organisations have?"),
    ).toBeVisible();
  });

  it("shows examples on demand", async () => {
    const { user } = await start();
    await user.click(
      await screen.findByRole("button", { name: "What would a 1 or a 5 look like?" }),
    );
    expect(screen.getByText(/One side puts in more/)).toBeVisible();
  });

  it("takes a comment, says who will see it, and lets digits be digits", async () => {
    const { user } = await start();
    await user.click(await screen.findByRole("button", { name: "Add a comment" }));
    expect(
      screen.getByText(/\(Müller\), never with yours.*Public bodies may have to make it public/),
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
    const language = screen.getByRole("combobox", { name: "Language" });
    await user.selectOptions(language, "Deutsch");
    expect(language).toHaveFocus();
    await statement(/^Gemessen am eigenen Einsatz/);
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
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect((await stored()).sheet.ratings).toEqual({ "equal-gain": 4 });
  });
});

describe("coming back", () => {
  it("offers to continue at the same statement", async () => {
    const { user, unmount } = await start();
    await user.keyboard("3{Enter}");
    await waitFor(async () =>
      expect((await stored()).location).toMatchObject({ statement: "both-goals" }),
    );
    unmount();
    history.replaceState(null, "", "/");
    const again = await open();
    await again.user.click(await screen.findByRole("button", { name: "Continue" }));
    await statement(/success/);
    await again.user.click(screen.getByRole("button", { name: "Back" }));
    await statement(/For what they put in/);
    expect(screen.getByRole("radio", { name: "Partly true" })).toBeChecked();
  });

  it("stands at the same statement after a reload", async () => {
    const { user, unmount } = await start();
    await user.keyboard("3{Enter}");
    await waitFor(async () =>
      expect((await stored()).location).toMatchObject({ statement: "both-goals" }),
    );
    unmount();
    await open();
    await statement(/success/);
  });

  it("puts a damaged draft aside and starts afresh", async () => {
    await writeRecord(key(), { version: 1 });
    await open();
    expect(screen.getByText(/Everything is saved/)).toBeVisible();
    expect(await screen.findByText(/could not be read. They were set aside/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Start" })).toBeVisible();
  });

  it("never writes over a draft of a newer version", async () => {
    await writeRecord(key(), { version: 2 });
    const { user } = await open();
    expect(await screen.findByText(/needs a newer version of Samsyn/)).toBeVisible();
    expect(screen.queryByText(/Everything is saved/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Answer without saving" }));
    await user.keyboard("4");
    expect(screen.getByText(/Nothing is being saved/)).toBeVisible();
    expect(await readRecord(key())).toEqual({ ok: true, value: { version: 2 } });
  });
});
