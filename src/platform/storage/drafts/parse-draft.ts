import * as v from "valibot";
import { BALANCES, RATINGS, RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { DIMENSIONS, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { MAILBOX_BYTES, randomId } from "#domain/sealing/random-id.ts";
import {
  DRAFT_VERSION,
  type DraftDocument,
  LAST_REVISION,
  parseLocation,
} from "./draft-document.ts";

/** `newer`: written by a newer Samsyn. `damaged`: not a draft as this version writes it. */
export type DraftReason = "newer" | "damaged";

const statementId = v.picklist(STATEMENTS.map(({ id }) => id));
const dimensionId = v.picklist(DIMENSIONS.map(({ id }) => id));
const answer = v.picklist([...RATINGS, "cannot-judge"] as const);
const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_REVISION));
const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));

const sheet = v.object({
  respondentId: v.pipe(base64url, v.length(11)),
  revision,
  language: v.picklist(LANGUAGES),
  ratings: v.record(statementId, answer),
  expectations: v.record(statementId, answer),
  importance: v.record(dimensionId, v.picklist(RATINGS)),
  relationship: v.nullable(v.picklist(RELATIONSHIPS)),
  goOn: v.nullable(answer),
  balance: v.record(statementId, v.picklist(BALANCES)),
  comments: v.record(statementId, v.string()),
  openAnswer: v.exactOptional(v.string()),
});

const sealed = v.object({
  code: base64url,
  checkCode: v.pipe(v.string(), v.nonEmpty()),
  revision,
  // A draft from before there were mailboxes has none.
  slot: v.optional(v.pipe(base64url, v.length(22)), () => randomId(MAILBOX_BYTES)),
  current: v.boolean(),
  sending: v.picklist(["untried", "tried", "sent", "handing-in", "handed-in"]),
});

const head = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const draft = v.object({
  version: v.literal(DRAFT_VERSION),
  sheet,
  location: v.unknown(),
  sealed: v.nullable(sealed),
});

/** Reads a stored draft: its version first, then all of it. */
export function parseDraft(value: unknown): Result<DraftDocument, DraftReason> {
  const top = v.safeParse(head, value);
  if (!top.success) return fail("damaged");
  if (top.output.version > DRAFT_VERSION) return fail("newer");
  const parsed = v.safeParse(draft, value);
  if (!parsed.success) return fail("damaged");
  const location = parseLocation(parsed.output.location);
  return location ? ok({ ...parsed.output, location }) : fail("damaged");
}
