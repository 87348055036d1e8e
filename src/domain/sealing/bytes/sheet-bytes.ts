import { type AnswerSheet, BALANCES, RATINGS, RELATIONSHIPS } from "../../answers/answer-sheet.ts";
import { mayAskBalance } from "../../answers/questions.ts";
import {
  expectedStatements,
  type SurveyConfiguration,
  weighedDimensions,
} from "../../assessment/survey-configuration.ts";
import { LANGUAGES } from "../../questionnaire/language.ts";
import type { StatementId } from "../../questionnaire/structure.ts";
import { fail, ok, type Result } from "../../result.ts";
import { ID_BYTES } from "../random-id.ts";
import { ByteReader, type Bytes, ByteWriter } from "./bytes.ts";
import { packComments, unpackComments } from "./comments-bytes.ts";
import { packedLength, packValues, unpackValues } from "./mixed-radix.ts";

/** The digits of ratings and expectations. FROZEN: 0 is "not answered". */
const ANSWERS = [...RATINGS, "cannot-judge"] as const;

/** The closing question as the only key of its section. */
const GO_ON = ["goOn"] as const;

/** The place of the open answer behind the comments, which have statements'. */
const OPEN = "open";

/** Which optional sections follow. A section is written only where it says something. FROZEN. */
const SECTION = {
  expectations: 0b0000_0001,
  importance: 0b0000_0010,
  relationship: 0b0000_0100,
  balance: 0b0000_1000,
  comments: 0b0001_0000,
  goOn: 0b0100_0000,
} as const;
const RESERVED_BITS = 0b1010_0000;

/** The plaintext of a sealed answer. Throws on answers to what the configuration does not ask. */
export async function sheetBytes(
  configuration: SurveyConfiguration,
  sheet: AnswerSheet,
): Promise<Bytes> {
  if (sheet.revision < 1) throw new Error("a revision starts at 1");
  const asked = askedIn(configuration);
  const { relationship, goOn } = sheet;
  const related = relationship === null ? [] : [RELATIONSHIPS.indexOf(relationship)];
  const sections: readonly (readonly [flag: number, bytes: Uint8Array])[] = [
    [SECTION.expectations, packSection(asked.expectations, ANSWERS, sheet.expectations)],
    [SECTION.importance, packSection(asked.dimensions, RATINGS, sheet.importance)],
    [SECTION.relationship, Uint8Array.from(related)],
    [SECTION.balance, packSection(asked.balances, BALANCES, sheet.balance)],
    [SECTION.comments, await packComments(asked.written, written(sheet))],
    [SECTION.goOn, packSection(GO_ON, ANSWERS, goOn === null ? {} : { goOn })],
  ];
  const said = sections.filter(([, bytes]) => bytes.length > 0);
  const writer = new ByteWriter()
    .byte(said.reduce((flags, [flag]) => flags | flag, 0))
    .id(sheet.respondentId, ID_BYTES)
    .byte(sheet.revision)
    .byte(LANGUAGES.indexOf(sheet.language))
    .raw(packValues(asked.statements, ANSWERS, sheet.ratings));
  for (const [, bytes] of said) writer.raw(bytes);
  return writer.finish();
}

/**
 * Reads what `sheetBytes` wrote under the same configuration. A section that is not known here was written by
 * a newer Samsyn; anything else is `damaged`.
 */
export async function sheetOfBytes(
  configuration: SurveyConfiguration,
  bytes: Uint8Array,
): Promise<Result<AnswerSheet, "damaged" | "newer-version">> {
  const asked = askedIn(configuration);
  const reader = new ByteReader(bytes);
  const flags = reader.byte();
  if ((flags & RESERVED_BITS) !== 0) return fail("newer-version");
  const has = (flag: number) => (flags & flag) !== 0;
  const respondentId = reader.id(ID_BYTES);
  const revision = reader.byte();
  const language = LANGUAGES[reader.byte()];
  const ratings = readValues(reader, asked.statements, ANSWERS);
  const expectations = has(SECTION.expectations)
    ? readSection(reader, asked.expectations, ANSWERS)
    : {};
  const importance = has(SECTION.importance) ? readSection(reader, asked.dimensions, RATINGS) : {};
  const relationship = has(SECTION.relationship) ? RELATIONSHIPS[reader.byte()] : null;
  const balance = has(SECTION.balance) ? readSection(reader, asked.balances, BALANCES) : {};
  const comments = has(SECTION.comments)
    ? await unpackComments(asked.written, reader.rest(has(SECTION.goOn) ? 1 : 0))
    : {};
  const closing = has(SECTION.goOn) ? readSection(reader, GO_ON, ANSWERS) : {};
  if (!reader.isSpent() || revision === 0) return fail("damaged");
  if (language === undefined || relationship === undefined) return fail("damaged");
  if (!ratings || !expectations || !importance || !balance || !comments || !closing) {
    return fail("damaged");
  }
  const { [OPEN]: openAnswer, ...onStatements } = comments;
  return ok({
    respondentId,
    revision,
    language,
    ratings,
    expectations,
    importance,
    relationship,
    goOn: closing.goOn ?? null,
    balance,
    comments: onStatements,
    ...(openAnswer !== undefined && { openAnswer }),
  });
}

/** What the person wrote, by what it belongs to. */
function written({
  comments,
  openAnswer,
}: AnswerSheet): Readonly<Partial<Record<StatementId | typeof OPEN, string>>> {
  return openAnswer === undefined ? comments : { ...comments, [OPEN]: openAnswer };
}

/** The keys of each section, in the order of their digits. */
function askedIn(configuration: SurveyConfiguration) {
  const { statements } = configuration;
  return {
    statements,
    expectations: expectedStatements(configuration),
    dimensions: weighedDimensions(configuration),
    balances: statements.filter(mayAskBalance),
    written: [...statements, ...(configuration.ownWords?.openQuestion ? ([OPEN] as const) : [])],
  };
}

/** No bytes at all where there is nothing to say. */
function packSection<Key extends string, Value>(
  keys: readonly Key[],
  values: readonly Value[],
  record: Readonly<Partial<Record<Key, Value>>>,
): Uint8Array {
  const isEmpty = Object.keys(record).length === 0;
  return isEmpty ? Uint8Array.of() : packValues(keys, values, record);
}

function readValues<Key extends string, Value>(
  reader: ByteReader,
  keys: readonly Key[],
  values: readonly Value[],
): Partial<Record<Key, Value>> | null {
  return unpackValues(keys, values, reader.raw(packedLength(keys.length, values.length)));
}

/** A section that says nothing would not have been written: null. */
function readSection<Key extends string, Value>(
  reader: ByteReader,
  keys: readonly Key[],
  values: readonly Value[],
): Partial<Record<Key, Value>> | null {
  const record = readValues(reader, keys, values);
  return record === null || Object.keys(record).length === 0 ? null : record;
}
