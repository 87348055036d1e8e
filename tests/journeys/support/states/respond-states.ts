import type { Page } from "@playwright/test";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type {
  DraftDocument,
  RespondLocation,
  SealedDraft,
} from "#platform/storage/drafts/draft-document.ts";
import type { AnswerSheet } from "../../../../src/domain/answers/answer-sheet.ts";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { checkCode } from "../../../../src/domain/sealing/check-code.ts";
import { textOfCode } from "../../../../src/domain/sealing/code-text.ts";
import { encodeInvitation } from "../../../../src/domain/sealing/encode-invitation.ts";
import { sealAnswer } from "../../../../src/domain/sealing/seal-answer.ts";
import { word } from "../words.ts";
import { threeOwn } from "./own-words-round.ts";
import { aRound, LONG_NAMES, sheetOf } from "./round.ts";
import { once, oncePerLanguage, recordsOf, type ScreenState } from "./screen-state.ts";

const asked = once(() => aRound());
const askedLong = once(() =>
  aRound({ names: LONG_NAMES, configuration: { mode: "confidential", expectations: "all" } }),
);

const MAILBOX = "SUIgaQWauWnUEDC89-vKFQ";

type Draft = {
  readonly place: RespondLocation;
  /** How many statements are answered; all where it is left out. */
  readonly answered?: number;
  readonly comment?: true;
  readonly sending?: SealedDraft["sending"];
  readonly mailbox?: true;
};

/** The sealed answer of somebody who has answered everything. */
const sealed = oncePerLanguage(async (language) => {
  const assessment = await asked();
  const sheet = sheetOf({
    configuration: assessment.configuration,
    party: "A",
    person: 1,
    language,
  });
  const code = await sealAnswer(payloadFor(assessment, "A"), sheet);
  return { sheet, code: textOfCode(code), checkCode: await checkCode(code) };
});

/** An invitation on a device on which somebody has come this far. */
function draft({ place, answered, comment, sending, mailbox }: Draft): ScreenState["opened"] {
  return async (language) => {
    const { sheet: whole, code, checkCode: shown } = await sealed(language);
    const payload = payloadFor(await asked(), "A");
    const document: DraftDocument = {
      version: 1,
      sheet: comment ? withComment(whole) : answered === undefined ? whole : begun(whole, answered),
      location: place,
      sealed: sending
        ? {
            code,
            checkCode: shown,
            slot: "AAAAAAAAAAAAAAAAAAAAAA",
            revision: 1,
            current: true,
            sending,
          }
        : null,
    };
    return {
      records: { [`draft:${payload.assessmentId}:${payload.invitationId}`]: document },
      place: `/i/${await encodeInvitation({ ...payload, mailbox: mailbox ? MAILBOX : null })}`,
    };
  };
}

function begun(sheet: AnswerSheet, answered: number): AnswerSheet {
  const ratings = Object.fromEntries(Object.entries(sheet.ratings).slice(0, answered));
  return { ...sheet, ratings, expectations: {}, importance: {}, comments: {} };
}

/** A low answer to a statement on the balance, and a few words. */
function withComment(sheet: AnswerSheet): AnswerSheet {
  const { "business-model": _, ...comments } = sheet.comments;
  const text = "Die Wirtschaftlichkeitsberechnung haben wir bisher nicht gesehen.";
  return {
    ...sheet,
    ratings: { ...sheet.ratings, "equal-gain": 2 },
    comments: { ...comments, "equal-gain": text },
  };
}

/** From the first page to where the draft stands. */
function enter(key: "first.continue" | "first.toSend" | "first.again") {
  return (page: Page, language: Language) =>
    page
      .getByRole("main")
      .getByRole("button", { name: word(language, "respond", key), exact: true })
      .click();
}

const at = (statement: "equal-gain" | "business-model"): RespondLocation => ({
  page: "statement",
  statement,
  fromReview: false,
});

async function invitation() {
  return await encodeInvitation(payloadFor(await asked(), "A"));
}

/** An own statement, which lacks English. */
const ownStatement: ScreenState["opened"] = async (language) => {
  const { assessment } = await threeOwn();
  const payload = payloadFor(assessment, "A");
  const { configuration } = assessment;
  const sheet = sheetOf({ configuration, party: "A", person: 1, language });
  const location = { page: "statement", statement: "own-1", fromReview: false } as const;
  const document: DraftDocument = { version: 1, sheet, location, sealed: null };
  return {
    records: { [`draft:${payload.assessmentId}:${payload.invitationId}`]: document },
    place: `/i/${await encodeInvitation(payload)}`,
  };
};

/** Everything that a respondent sees. */
export const RESPOND_STATES: readonly ScreenState[] = [
  { name: "respond-first", opened: async () => ({ place: `/i/${await invitation()}` }) },
  {
    name: "respond-first-long-names",
    opened: async () => ({
      place: `/i/${await encodeInvitation(payloadFor(await askedLong(), "B"))}`,
    }),
  },
  {
    name: "respond-first-back",
    opened: draft({ place: at("business-model"), answered: 6 }),
  },
  {
    name: "respond-relationship",
    opened: draft({ place: { page: "relationship", fromReview: false }, answered: 0 }),
    act: enter("first.continue"),
  },
  {
    name: "respond-statement-own",
    opened: ownStatement,
    act: enter("first.continue"),
  },
  {
    name: "respond-statement",
    opened: draft({ place: at("business-model"), answered: 6 }),
    act: enter("first.continue"),
  },
  {
    name: "respond-statement-answered",
    opened: draft({ place: at("business-model"), answered: 7 }),
    act: enter("first.continue"),
  },
  {
    name: "respond-statement-long-names",
    opened: async () => ({
      place: `/i/${await encodeInvitation(payloadFor(await askedLong(), "B"))}`,
    }),
    act: async (page, language) => {
      await page
        .getByRole("button", { name: word(language, "respond", "first.start"), exact: true })
        .click();
      await page
        .getByRole("button", { name: word(language, "respond", "statement.next"), exact: true })
        .click();
      await page.getByRole("radio", { name: word(language, "questionnaire", "scale.2") }).check();
      await page
        .getByRole("group", { name: word(language, "questionnaire", "balance.ask") })
        .waitFor();
    },
  },
  {
    name: "respond-statement-extras",
    opened: draft({ place: at("equal-gain"), comment: true }),
    act: async (page, language) => {
      await enter("first.continue")(page, language);
      await page.getByRole("button", { name: word(language, "closing", "extras.anchors") }).click();
      await page.getByRole("definition").first().waitFor();
    },
  },
  {
    name: "respond-go-on",
    opened: draft({ place: { page: "go-on", fromReview: false } }),
    act: enter("first.continue"),
  },
  {
    name: "respond-importance",
    opened: draft({ place: { page: "importance", fromReview: false } }),
    act: enter("first.continue"),
  },
  {
    name: "respond-expectations",
    opened: draft({
      place: { page: "expectations", dimension: "cooperative", fromReview: false },
    }),
    act: enter("first.continue"),
  },
  {
    name: "respond-review-open",
    opened: draft({ place: { page: "review" }, answered: 20 }),
    act: enter("first.continue"),
  },
  {
    name: "respond-review",
    opened: draft({ place: { page: "review" } }),
    act: enter("first.continue"),
  },
  {
    name: "respond-send",
    opened: draft({ place: { page: "send" }, sending: "untried" }),
    act: enter("first.toSend"),
  },
  {
    name: "respond-hand-in",
    opened: draft({ place: { page: "send" }, sending: "untried", mailbox: true }),
    act: enter("first.toSend"),
  },
  {
    name: "respond-handed-in",
    opened: draft({ place: { page: "send" }, sending: "handed-in", mailbox: true }),
    act: enter("first.again"),
  },
  {
    name: "respond-sent",
    opened: draft({ place: { page: "send" }, sending: "sent" }),
    act: enter("first.again"),
  },
  {
    name: "respond-first-sent",
    opened: draft({ place: { page: "send" }, sending: "sent" }),
  },
  {
    name: "respond-on-this-device",
    opened: async () => {
      const assessment = await asked();
      return { records: recordsOf(assessment), place: `/a/${assessment.id}/answer/A` };
    },
  },
  {
    name: "respond-no-storage",
    refuses: "storage",
    opened: async () => ({ place: `/i/${await invitation()}` }),
  },
  {
    name: "respond-damaged-link",
    opened: async () => ({ place: `/i/${(await invitation()).slice(0, 90)}` }),
  },
];
