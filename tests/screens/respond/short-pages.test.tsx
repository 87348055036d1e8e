import { screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { draftKey } from "#platform/storage/drafts/draft-repository.ts";
import { parseDraft } from "#platform/storage/drafts/parse-draft.ts";
import { readRecord } from "#platform/storage/records.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { makePdf } from "#tests/support/make-pdf.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAssessment, payloadOf } from "./an-assessment.ts";

const CLOSING = "Knowing what you know today, should this cooperation go on?";

let assessment: Assessment;

async function start(changes: Partial<InvitationPayload> = {}) {
  const payload = { ...payloadOf(assessment), ...changes };
  const way = { kind: "own-device", code: "x", makePdf } as const;
  await renderWithWords(<RespondScreen payload={payload} way={way} />, "en");
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Start" }));
  await heading("What kind of relationship do the two organisations have?");
  return user;
}

function heading(name: string | RegExp) {
  return screen.findByRole("heading", { level: 1, name });
}

async function stored() {
  const record = await readRecord(draftKey(assessment.id, 7));
  const draft = record.ok ? parseDraft(record.value) : record;
  if (!draft.ok) throw new Error(draft.reason);
  return draft.value;
}

async function press(user: UserEvent, keys: string) {
  for (const key of keys) await user.keyboard(`${key}{Enter}`);
}

afterEach(() => {
  vi.restoreAllMocks();
});
beforeEach(async () => {
  await forgetDevice();
  const made = await anAssessment();
  const configuration = {
    ...made.configuration,
    importance: true,
    expectations: "marked",
  } as const;
  assessment = { ...made, configuration };
});

describe("the first question", () => {
  it("asks what the two are to each other, by key or tap, and saves it", async () => {
    const user = await start();
    const group = screen.getByRole("group", {
      name: "What kind of relationship do the two organisations have?",
    });
    expect(within(group).getAllByRole("radio")).toHaveLength(7);
    await user.keyboard("2");
    expect(screen.getByRole("radio", { name: "Supplier and reseller" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Technology partners" }));
    await waitFor(async () => expect((await stored()).sheet.relationship).toBe("technology"));
  });

  it("counts what comes honestly", async () => {
    await start();
    const words = screen.getByText(/First one question, then 3 statements/);
    expect(words.parentElement).toHaveTextContent("4 short pages to finish");
  });
});

describe("in whose favour", () => {
  it("is asked at once where the balance is rated low, and taken away where it rises", async () => {
    const user = await start();
    await press(user, "1");
    await heading(/For what they put in/);
    expect(screen.queryByRole("group", { name: "In whose favour?" })).toBeNull();
    await user.keyboard("3");
    const group = await screen.findByRole("group", { name: "In whose favour?" });
    await user.click(within(group).getByRole("radio", { name: "Nordvik" }));
    await waitFor(async () =>
      expect((await stored()).sheet.balance).toEqual({ "equal-gain": "theirs" }),
    );
    await user.keyboard("1");
    expect(within(group).getByRole("radio", { name: "Müller" })).toBeChecked();
    await user.keyboard("3");
    const neither = within(group).getByRole("radio", { name: "Neither" });
    expect(neither).toBeChecked();
    // The reader says what was chosen.
    expect(neither).toHaveFocus();
    await user.click(screen.getByRole("radio", { name: "Mostly true" }));
    expect(screen.queryByRole("group", { name: "In whose favour?" })).toBeNull();
    await waitFor(async () => expect((await stored()).sheet.balance).toEqual({}));
  });

  it("holds nobody who has to scroll from it to the button", async () => {
    const user = await start();
    const page = document.documentElement;
    vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => {
      page.scrollTop = 100;
    });
    await press(user, "1");
    await heading(/For what they put in/);
    await user.keyboard("2");
    const group = await screen.findByRole("group", { name: "In whose favour?" });
    page.scrollTop = 900;
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(within(group).getAllByRole("radio")[0]).toHaveFocus();
    page.scrollTop = 900;
    await user.click(screen.getByRole("button", { name: "Next" }));
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent(
        /For what they put in/,
      );
    });
    page.scrollTop = 0;
  });

  it("is not asked of other statements", async () => {
    const user = await start();
    await press(user, "14");
    await heading(/success/);
    await user.keyboard("1");
    expect(screen.queryByRole("group", { name: "In whose favour?" })).toBeNull();
  });

  it("stands by name in the overview", async () => {
    const user = await start();
    await press(user, "1");
    await heading(/For what they put in/);
    await user.keyboard("2");
    await user.click(await screen.findByRole("radio", { name: "Neither" }));
    await press(user, " 44");
    await heading(CLOSING);
    await press(user, "4");
    await heading("How important do you think each of these is for the cooperation?");
    await press(user, "   ");
    await heading("Your answers at a glance");
    expect(screen.getByRole("button", { name: /In whose favour\? Neither/ })).toBeVisible();
  });
});

describe("end users", () => {
  it("are named above their block, and only there", async () => {
    const configuration = {
      ...assessment.configuration,
      statements: ["equal-gain", "experience-better"],
    } as const;
    const user = await start({ configuration, endUsers: "nurses" });
    await press(user, "1");
    await heading(/For what they put in/);
    expect(screen.queryByText(/nurses/)).toBeNull();
    await press(user, "4");
    expect(await screen.findByText("End users here: nurses")).toBeVisible();
  });
});

describe("the closing question", () => {
  it("comes after the statements, is answered by a key or a tap, and can be said to be unclear", async () => {
    const user = await start();
    await press(user, "1444");
    await heading(CLOSING);
    expect(screen.getByText("Final questions, 1 of 4")).toBeVisible();
    const group = screen.getByRole("group", { name: /should this cooperation go on/ });
    await user.keyboard("4");
    expect(within(group).getByRole("radio", { name: "More yes than no" })).toBeChecked();
    await waitFor(async () => expect((await stored()).sheet.goOn).toBe(4));
    await user.keyboard("0");
    expect(within(group).getByRole("radio", { name: "I cannot say" })).toHaveFocus();
    await user.click(within(group).getByRole("radio", { name: "No, definitely not" }));
    await waitFor(async () => expect((await stored()).sheet.goOn).toBe(1));
  });

  it("stands in the overview, may stay open, and is sealed", async () => {
    const user = await start();
    await press(user, "1444");
    await heading(CLOSING);
    await press(user, "    ");
    await heading("Your answers at a glance");
    await user.click(screen.getByRole("button", { name: /go on\? Not answered/ }));
    await heading(/should this cooperation go on/);
    await press(user, "5");
    expect(await screen.findByRole("button", { name: /go on\?.*Yes, definitely/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await heading("Send your answers back");
    const code = (await stored()).sealed?.code ?? "";
    const opened = await openAnswer(assessment, fromBase64url(code));
    expect(opened).toMatchObject({ ok: true, value: { sheet: { goOn: 5 } } });
  });
});

describe("the short pages", () => {
  it("ask for importance, a group each, and keep it", async () => {
    const user = await start();
    await press(user, "1444");
    await heading(CLOSING);
    await press(user, " ");
    await heading("How important do you think each of these is for the cooperation?");
    expect(screen.getByText("Final questions, 2 of 4")).toBeVisible();
    const group = screen.getByRole("group", { name: "Cooperation" });
    await user.click(within(group).getByRole("radio", { name: "5 Extremely important" }));
    await waitFor(async () =>
      expect((await stored()).sheet.importance).toEqual({ cooperative: 5 }),
    );
  });

  it("ask for expectations by name, a page a dimension, digits where the focus is", async () => {
    const user = await start();
    await press(user, "1444");
    await heading(CLOSING);
    await press(user, "  ");
    await heading("How do you think most people at Nordvik answer?");
    const group = screen.getByRole("group", { name: /For what they put in/ });
    await user.keyboard("3");
    expect(within(group).queryByRole("radio", { checked: true })).toBeNull();
    await user.tab();
    while (!group.contains(document.activeElement)) await user.tab();
    await user.keyboard("0");
    expect(within(group).getByRole("radio", { name: "I cannot judge this" })).toBeChecked();
    await user.keyboard("2");
    expect(within(group).getByRole("radio", { name: "2 Mostly not true" })).toHaveFocus();
    await waitFor(async () =>
      expect((await stored()).sheet.expectations).toEqual({ "equal-gain": 2 }),
    );
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Final questions, 4 of 4")).toBeVisible();
  });

  it("are all in the overview, lead back to it, and are sealed", async () => {
    const user = await start();
    await press(user, "2344");
    await heading(CLOSING);
    await press(user, "    ");
    await heading("Your answers at a glance");
    expect(screen.getByRole("button", { name: /organisations have\? Supplier/ })).toBeVisible();
    expect(screen.getByRole("button", { name: /In whose favour\? Not answered/ })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Your guesses about Nordvik" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cooperation Not answered" }));
    await user.click(
      within(await screen.findByRole("group", { name: "Cooperation" })).getByRole("radio", {
        name: "4 Very important",
      }),
    );
    await user.click(screen.getByRole("button", { name: "To the overview" }));
    expect(
      await screen.findByRole("button", { name: /Cooperation.*Very important/ }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await heading("Send your answers back");
    const code = (await stored()).sealed?.code ?? "";
    const opened = await openAnswer(assessment, fromBase64url(code));
    expect(opened).toMatchObject({
      ok: true,
      value: { sheet: { relationship: "reseller", importance: { cooperative: 4 } } },
    });
  });
});
