import { type AnswerSheet, newSheet } from "#domain/answers/answer-sheet.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { DIMENSIONS, isStatementId } from "#domain/questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";

/** The version of a draft as this Samsyn writes it. */
export const DRAFT_VERSION = 1;
/** A revision has one byte. */
export const LAST_REVISION = 255;

/** A page that asks something. */
export type QuestionPage =
  | { readonly page: "relationship" }
  | { readonly page: "statement"; readonly statement: StatementId }
  | { readonly page: "go-on" }
  | { readonly page: "open" }
  | { readonly page: "importance" }
  | { readonly page: "expectations"; readonly dimension: DimensionId };

/** A page that asks, and whether it was opened from the overview: then it leads back there. */
export type QuestionLocation = QuestionPage & { readonly fromReview: boolean };

/** A page between the first one and the last. */
export type RespondLocation =
  | QuestionLocation
  | { readonly page: "review" }
  | { readonly page: "send" };

/**
 * How far the sealed answers have come.
 *
 * - `untried`, `tried`, `sent`: carried by hand, in the person's own words: nobody else can know
 * - `handing-in`: on their way into the mailbox, which may not have been reached yet
 * - `handed-in`: the mailbox has them
 */
type Sending = "untried" | "tried" | "sent" | "handing-in" | "handed-in";

/** The answers as they were sealed last. */
export type SealedDraft = {
  /** base64url of the sealed answer. */
  readonly code: string;
  readonly checkCode: string;
  readonly revision: number;
  /** Where they go in a mailbox: base64url of 16 random bytes, so that nobody else puts anything there. */
  readonly slot: string;
  /** False once an answer was changed after sealing. */
  readonly current: boolean;
  readonly sending: Sending;
};

/** One respondent's unfinished or sealed answers, as they lie on their device. */
export type DraftDocument = {
  readonly version: typeof DRAFT_VERSION;
  /** Its revision is the one that the next sealing gives. */
  readonly sheet: AnswerSheet;
  readonly location: RespondLocation;
  readonly sealed: SealedDraft | null;
};

/** Reads a location that the browser's history or the disk kept; null where it is none. */
export function parseLocation(value: unknown): RespondLocation | null {
  if (typeof value !== "object" || value === null || !("page" in value)) return null;
  const { page } = value;
  if (page === "review" || page === "send") return { page };
  if (!("fromReview" in value) || typeof value.fromReview !== "boolean") return null;
  const { fromReview } = value;
  if (page === "relationship" || page === "go-on" || page === "open" || page === "importance") {
    return { page, fromReview };
  }
  if (page === "statement" && "statement" in value) {
    const { statement } = value;
    return isStatementId(statement) ? { page, statement, fromReview } : null;
  }
  if (page === "expectations" && "dimension" in value) {
    const known = DIMENSIONS.find(({ id }) => id === value.dimension);
    return known ? { page, dimension: known.id, fromReview } : null;
  }
  return null;
}

/** An empty draft of a new respondent, standing at the first question. */
export function newDraft(respondentId: string, language: Language): DraftDocument {
  return {
    version: DRAFT_VERSION,
    sheet: newSheet(respondentId, language),
    location: { page: "relationship", fromReview: false },
    sealed: null,
  };
}

export function withLocation(document: DraftDocument, location: RespondLocation): DraftDocument {
  return { ...document, location };
}

/** Changes the answers; where one changes, what was sealed is no longer current. */
export function withAnswers(
  document: DraftDocument,
  change: (sheet: AnswerSheet) => AnswerSheet,
): DraftDocument {
  const sheet = change(document.sheet);
  if (sheet === document.sheet) return document;
  return { ...document, sheet, sealed: document.sealed && { ...document.sealed, current: false } };
}

/** Whether the answers can be sealed once more: a revision has one byte. */
export function canSealAgain(document: DraftDocument): boolean {
  return document.sealed === null || document.sealed.revision < LAST_REVISION;
}

/** What a sealing gave, of which sheet, and whether the draft still says the same. */
type Sealing = Pick<SealedDraft, "code" | "checkCode" | "slot" | "current"> & {
  readonly sheet: AnswerSheet;
};

/** Keeps a sealing. The next one gets the next revision. */
export function withSealed(document: DraftDocument, sealing: Sealing): DraftDocument {
  const { code, checkCode, slot, current } = sealing;
  const { revision, language } = sealing.sheet;
  return {
    ...document,
    sheet: { ...document.sheet, language, revision: Math.min(revision + 1, LAST_REVISION) },
    sealed: { code, checkCode, revision, slot, current, sending: "untried" },
  };
}

/** Whether the sealed answers have left this device, as far as anybody knows. */
export function isAway({ sending }: SealedDraft): boolean {
  return sending === "sent" || sending === "handed-in";
}

/** Notes how far sending has come. */
export function withSending(document: DraftDocument, sending: Sending): DraftDocument {
  return document.sealed ? { ...document, sealed: { ...document.sealed, sending } } : document;
}
