import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { MAILBOX_V1 } from "./mailbox-v1.ts";
import { OWN_WORDS_V1 } from "./own-words-v1.ts";
import { V1_CORE } from "./sealed-v1-assessments.ts";

/** What is in the assessment file of version 1: every field of an assessment and a plan, once. Frozen with the first release. */
export const FILE_V1: { readonly assessment: Assessment; readonly plan: Plan } = {
  assessment: {
    ...V1_CORE,
    configuration: {
      ...V1_CORE.configuration,
      statements: [...V1_CORE.configuration.statements, "own-1", "own-3"],
      ownWords: OWN_WORDS_V1.ownWords,
    },
    answerBy: "2026-12-12",
    branding: {
      logo: "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR42mNgKNp0NY4BAAhEAlj4xU2QAAAAAElFTkSuQmCC",
      accent: "#0072b2",
    },
    mailbox: MAILBOX_V1.name,
    follows: { assessment: "CAkKCwwNDg8", kind: "pulse" },
    invitations: [
      ...V1_CORE.invitations,
      {
        id: 3,
        party: "A",
        secret: "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM",
        label: "Åsa Lindqvist",
        revoked: true,
      },
    ],
    received: [
      {
        invitationId: 770,
        respondentId: "CAkKCwwNDg8",
        revision: 1,
        checkCode: OWN_WORDS_V1.checkCode,
        sealed: OWN_WORDS_V1.answer,
        includedLate: true,
      },
    ],
    opening: { date: "2026-12-15", includedLate: 1 },
    invited: true,
    fileSaved: true,
    savedAnswers: [OWN_WORDS_V1.checkCode],
    removals: [{ party: "A", respondentId: "EBESExQVFhc", revision: 2, times: 1 }],
    history: { seen: { "writer-1": 2 }, stamps: { endUsers: [2, "writer-1"] } },
  },
  plan: {
    picks: { A: "equal-gain", B: null },
    positions: {
      "equal-gain": {
        figures: { A: 3.5, B: null },
        votes: { A: [], B: [2, 3, 3] },
        reason: "Nästan – “jämnt” 🙂",
      },
    },
    nextSteps: [
      {
        id: 2,
        what: "Die Zahlen einander zeigen",
        owners: { A: { name: "Åsa Lindqvist", accepted: true }, B: { name: "", accepted: false } },
        by: "2027-02-01",
        how: "Båda har dem",
        statement: "equal-gain",
      },
    ],
    lastStepId: 3,
    outcomes: [{ step: 1, state: "under-way", note: "Half of it" }],
    memorandum: {
      texts: { purpose: "To deliver in time", "brings-B": "Lastbilar" },
      nextLook: "2027-06-15",
      notedBy: { A: ["Eva Sjöberg"], B: null },
      signatures: true,
    },
    notes: { "equal-gain": "Let B begin." },
    minutes: 60,
    projector: {
      dots: true,
      comments: [{ statement: "equal-gain", party: "B", key: "0123abcd" }],
      added: ["room"],
      order: ["cover", "conversation:equal-gain"],
      hidden: ["strengths:2"],
    },
    history: { seen: { "writer-2": 1 }, stamps: { "pick/A": [1, "writer-2"] } },
  },
};

/** What opens the protected copy of the file. */
export const PASSPHRASE_V1 = "fünf Åkerbär 🙂";
