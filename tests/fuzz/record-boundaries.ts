import fc from "fast-check";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import { parseAnswers } from "#domain/comparison/analysis/answers-document.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { setVotes } from "#domain/plan/position.ts";
import { readVotes } from "#domain/plan/read-votes.ts";
import {
  parseSessionMessage,
  parseSessionState,
} from "#platform/channels/session/session-message.ts";
import { followTabs } from "#platform/storage/cross-tab.ts";
import { newDraft } from "#platform/storage/drafts/draft-document.ts";
import { parseDraft } from "#platform/storage/drafts/parse-draft.ts";
import { parsePlanDocument, toPlanDocument } from "#platform/storage/plan-record.ts";
import { anAnswersDocument } from "#tests/domain/comparison/analysis/answers-document.ts";
import { aLogo } from "#tests/support/a-logo.ts";
import { ASSESSMENT, FULL_SHEET } from "#tests/support/sealing-samples.ts";
import { type Boundary, makeBoundary } from "./boundary.ts";
import { changedValue } from "./mutations.ts";

const BRANDING = { logo: aLogo(9, 3), accent: "#0a5a3c" };
const DOCUMENT = toDocument({ ...ASSESSMENT, branding: BRANDING });
const DRAFT = { ...newDraft("AAAAAAAAAAA", "en"), sheet: FULL_SHEET };
const PLAN = toPlanDocument(setVotes(emptyPlan("2026-01-01"), "room", "A", [3, 4, 4]));

const STATE = {
  location: { slide: "cover", step: 0 },
  time: { slide: "cover", at: 0, spent: {} },
  blank: false,
  language: "en",
  second: null,
  theme: "dark",
  size: 0,
  screen: {
    ratio: 1.8,
    rows: {
      strengths: 5,
      concerns: 5,
      importance: 5,
      "open-answers": 3,
      positions: 5,
      moved: 5,
      "next-steps": 5,
      outcomes: 5,
    },
  },
};
const MESSAGES = [
  { kind: "location", location: STATE.location, time: STATE.time },
  { kind: "hello", from: "abc", role: "deck" },
  { kind: "here", to: "abc", role: "speaker", state: STATE },
  { kind: "screen", screen: STATE.screen },
];

/** What lies in the browser's storage, what windows tell each other, and the answers document. */
export function recordBoundaries(): readonly Boundary[] {
  return [
    makeBoundary({
      name: "stored assessment",
      reasons: { "not-an-assessment": true, "newer-version": true, damaged: true },
      inputs: changedValue([DOCUMENT]),
      examples: [{}, { ...DOCUMENT, version: 2 }, { ...DOCUMENT, assessment: {} }],
      open: async (value) => [outcomeOf(parseDocument(value))],
    }),
    makeBoundary({
      name: "stored plan",
      reasons: { "plan-damaged": true, "plan-newer": true },
      inputs: changedValue([PLAN]),
      examples: [{}, { ...PLAN, version: 2 }],
      open: async (value) => [outcomeOf(parsePlanDocument(value))],
    }),
    makeBoundary({
      name: "votes as typed",
      reasons: { "no-vote": true, "too-many": true },
      inputs: fc.string({ unit: fc.constantFrom(..."12345 ,;\n\u00a0.06x") }),
      examples: ["4 6", "4".repeat(101)],
      open: async (raw) => [outcomeOf(readVotes(raw))],
    }),
    makeBoundary({
      name: "stored draft",
      reasons: { newer: true, damaged: true },
      inputs: changedValue([DRAFT]),
      examples: [{}, { ...DRAFT, version: 2 }],
      open: async (value) => [outcomeOf(parseDraft(value))],
    }),
    makeBoundary({
      name: "session message",
      reasons: { stranger: true },
      inputs: changedValue([...MESSAGES, STATE]),
      examples: [null],
      open: async (value) => {
        const isOurs = parseSessionMessage(value) !== null || parseSessionState(value) !== null;
        return [isOurs ? "ok" : "stranger"];
      },
    }),
    makeBoundary({
      name: "tab message",
      reasons: { stranger: true },
      inputs: changedValue([NEWS, [NEWS], NEWS.id, { id: NEWS.id }]),
      examples: [null],
      open: async (value) => [await heard(value)],
    }),
    makeBoundary({
      name: "answers document",
      reasons: { "not-answers": true, "newer-version": true, damaged: true },
      inputs: changedValue([anAnswersDocument()]),
      examples: [{}, { ...anAnswersDocument(), version: 2 }, { ...anAnswersDocument(), sheets: 1 }],
      open: async (value) => [outcomeOf(parseAnswers(value))],
    }),
  ];
}

/** What another tab says when it has changed an assessment. */
const NEWS = { id: "AAECAwQFBgc", from: "another tab" };

function outcomeOf<Reason extends string>(
  parsed: { readonly ok: true } | { readonly ok: false; readonly reason: Reason },
): Reason | "ok" {
  return parsed.ok ? "ok" : parsed.reason;
}

/** Whether somebody who follows an assessment takes the message for news of it. */
async function heard(value: unknown): Promise<"ok" | "stranger"> {
  const channel = new BroadcastChannel("samsyn-fuzz");
  let calls = 0;
  let stop = () => {};
  const following = new Promise<void>((resolve) => {
    stop = followTabs("samsyn-fuzz", NEWS.id, () => {
      calls += 1;
    });
    // Messages come in order: when the last one is heard, the others have passed.
    const last = new BroadcastChannel("samsyn-fuzz");
    last.addEventListener("message", ({ data }) => {
      if (data !== "last") return;
      last.close();
      resolve();
    });
  });
  channel.postMessage(value);
  channel.postMessage("last");
  await following;
  stop();
  channel.close();
  return calls > 0 ? "ok" : "stranger";
}
