import * as v from "valibot";
import {
  type AnswerSheet,
  BALANCES,
  RATINGS,
  RELATIONSHIPS,
} from "#domain/answers/answer-sheet.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { DIMENSIONS, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";
import { fail, ok, type Result } from "#domain/result.ts";

const VERSION = 1;
const LAST_REVISION = 255;

/** A page that asks something. */
export type AskedPage =
  | { readonly page: "relationship" }
  | { readonly page: "statement"; readonly statement: StatementId }
  | { readonly page: "importance" }
  | { readonly page: "expectations"; readonly dimension: DimensionId };

/** A page that asks, and whether it was opened from the overview: then it leads back there. */
export type AskedPlace = AskedPage & { readonly fromReview: boolean };

/** A page between the first one and the last. */
export type Place = AskedPlace | { readonly page: "review" } | { readonly page: "send" };

/** How far the sealed answers have come, in the person's own words: nobody else can know. */
export type Sending = "untried" | "tried" | "sent";

/** The answers as they were sealed last. */
export type SealedDraft = {
  /** base64url of the sealed answer. */
  readonly code: string;
  readonly checkCode: string;
  readonly revision: number;
  /** False once an answer was changed after sealing. */
  readonly current: boolean;
  readonly sending: Sending;
};

/** One respondent's unfinished or sealed answers, as they lie on their device. */
export type DraftDocument = {
  readonly version: typeof VERSION;
  /** Its revision is the one that the next sealing gives. */
  readonly sheet: AnswerSheet;
  readonly place: Place;
  readonly sealed: SealedDraft | null;
};

/** `newer`: written by a newer Samsyn. `damaged`: not a draft as this version writes it. */
export type DraftReason = "newer" | "damaged";

const statementId = v.picklist(STATEMENTS.map(({ id }) => id));
const dimensionId = v.picklist(DIMENSIONS.map(({ id }) => id));
const answer = v.picklist([...RATINGS, "cannot-judge"] as const);
const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_REVISION));
const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));

const fromReview = v.boolean();
const place = v.variant("page", [
  v.object({ page: v.literal("relationship"), fromReview }),
  v.object({ page: v.literal("statement"), statement: statementId, fromReview }),
  v.object({ page: v.literal("importance"), fromReview }),
  v.object({ page: v.literal("expectations"), dimension: dimensionId, fromReview }),
  v.object({ page: v.literal("review") }),
  v.object({ page: v.literal("send") }),
]);

const sheet = v.object({
  respondentId: v.pipe(base64url, v.length(11)),
  revision,
  language: v.picklist(LANGUAGES),
  ratings: v.record(statementId, answer),
  expectations: v.record(statementId, answer),
  importance: v.record(dimensionId, v.picklist(RATINGS)),
  relationship: v.nullable(v.picklist(RELATIONSHIPS)),
  balance: v.record(statementId, v.picklist(BALANCES)),
  comments: v.record(statementId, v.string()),
});

const sealed = v.object({
  code: base64url,
  checkCode: v.pipe(v.string(), v.nonEmpty()),
  revision,
  current: v.boolean(),
  sending: v.picklist(["untried", "tried", "sent"]),
});

const head = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const draft = v.object({ version: v.literal(VERSION), sheet, place, sealed: v.nullable(sealed) });

/** Reads a stored draft: its version first, then all of it. */
export function parseDraft(value: unknown): Result<DraftDocument, DraftReason> {
  const top = v.safeParse(head, value);
  if (!top.success) return fail("damaged");
  if (top.output.version > VERSION) return fail("newer");
  const parsed = v.safeParse(draft, value);
  return parsed.success ? ok(parsed.output) : fail("damaged");
}

/** Reads a place that the browser's history kept; null where it kept none. */
export function parsePlace(value: unknown): Place | null {
  const parsed = v.safeParse(place, value);
  return parsed.success ? parsed.output : null;
}

/** An empty draft of a new respondent, standing at the first question. */
export function newDraft(respondentId: string, language: Language): DraftDocument {
  return {
    version: VERSION,
    sheet: {
      respondentId,
      revision: 1,
      language,
      ratings: {},
      expectations: {},
      importance: {},
      relationship: null,
      balance: {},
      comments: {},
    },
    place: { page: "relationship", fromReview: false },
    sealed: null,
  };
}

export function withPlace(document: DraftDocument, place: Place): DraftDocument {
  return { ...document, place };
}

/** The answers as they go into the seal: in this language, without blank comments. */
export function sheetToSeal(document: DraftDocument, language: Language): AnswerSheet {
  const trimmed = Object.entries(document.sheet.comments).map(
    ([id, text]) => [id, text.trim()] as const,
  );
  const comments: Record<string, string> = Object.fromEntries(
    trimmed.filter(([, text]) => text !== ""),
  );
  return { ...document.sheet, language, comments };
}

/** Whether the answers can be sealed once more: a revision has one byte. */
export function canSealAgain(document: DraftDocument): boolean {
  return document.sealed === null || document.sealed.revision < LAST_REVISION;
}

/** What a sealing gave, of which sheet, and whether the draft still says the same. */
type Sealing = Pick<SealedDraft, "code" | "checkCode" | "current"> & {
  readonly sheet: AnswerSheet;
};

/** Keeps a sealing. The next one gets the next revision. */
export function withSealed(document: DraftDocument, sealing: Sealing): DraftDocument {
  const { code, checkCode, current } = sealing;
  const { revision, language } = sealing.sheet;
  return {
    ...document,
    sheet: { ...document.sheet, language, revision: Math.min(revision + 1, LAST_REVISION) },
    sealed: { code, checkCode, revision, current, sending: "untried" },
  };
}

/** Notes what the person says about sending. Trying again does not undo "sent". */
export function withSending(document: DraftDocument, sending: Sending): DraftDocument {
  return document.sealed ? { ...document, sealed: { ...document.sealed, sending } } : document;
}
