import {
  EXPECTATION_CHOICES,
  MODES,
  type SurveyConfiguration,
} from "../../assessment/survey-configuration.ts";
import { STATEMENTS } from "../../questionnaire/look-up.ts";
import { RESERVED_IDS, type StatementId } from "../../questionnaire/structure.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CodeReason } from "../code-reason.ts";
import { type ByteReader, type Bytes, ByteWriter } from "./bytes.ts";
import { packedLength, packValues, unpackValues } from "./mixed-radix.ts";

/** How many statements each questionnaire version has, from version 1. FROZEN: a version appends. */
const STATEMENT_COUNTS: readonly number[] = [64];

const EXPECTATION_BITS = 0b0000_0011;
const IMPORTANCE_BIT = 0b0000_0100;
const CONFIDENTIAL_BIT = 0b0000_1000;
const LOOK_AHEAD_BIT = 0b0001_0000;
const RESERVED_BITS = 0b1110_0000;

/** The values of a bit: absent is 0. */
const ASKED = [true] as const;

/**
 * The canonical bytes of the configuration: questionnaire version, one bit for each statement of that
 * version in questionnaire order and for each reserved id (1: asked), flags. They stand in the invitation and are bound
 * into every sealed answer (HPKE `info`). Throws unless the statements are in order.
 */
export function configurationBytes(configuration: SurveyConfiguration): Bytes {
  const known = statementsOf(configuration.questionnaireVersion);
  if (known === null) throw new Error(`no questionnaire ${configuration.questionnaireVersion}`);
  const asked = new Set(configuration.statements);
  const inOrder = known.filter((id) => asked.has(id));
  const isCanonical = inOrder.length > 0 && inOrder.join() === configuration.statements.join();
  if (!isCanonical) throw new Error("statements are none, unknown, repeated or out of order");
  const record: Partial<Record<StatementId, true>> = {};
  for (const id of inOrder) record[id] = true;
  const flags =
    EXPECTATION_CHOICES.indexOf(configuration.expectations) |
    (configuration.importance ? IMPORTANCE_BIT : 0) |
    (configuration.mode === "confidential" ? CONFIDENTIAL_BIT : 0) |
    (configuration.lookAhead ? LOOK_AHEAD_BIT : 0);
  return new ByteWriter()
    .byte(configuration.questionnaireVersion)
    .raw(packValues([...known, ...RESERVED_IDS], ASKED, record))
    .byte(flags)
    .finish();
}

/** Reads what `configurationBytes` wrote. What only a newer Samsyn asks is `newer-version`, all else damaged. */
export function readConfiguration(reader: ByteReader): Result<SurveyConfiguration, CodeReason> {
  const questionnaireVersion = reader.byte();
  if (questionnaireVersion > STATEMENT_COUNTS.length) return fail("newer-version");
  const known = statementsOf(questionnaireVersion);
  if (known === null) return fail("damaged");
  const places = [...known, ...RESERVED_IDS];
  const asked = unpackValues(places, ASKED, reader.raw(packedLength(places.length, ASKED.length)));
  const flags = reader.byte();
  const expectations = EXPECTATION_CHOICES[flags & EXPECTATION_BITS];
  if (reader.isBroken() || asked === null) return fail("damaged");
  const isNewer = (flags & RESERVED_BITS) !== 0 || RESERVED_IDS.some((id) => asked[id]);
  if (isNewer) return fail("newer-version");
  if (Object.keys(asked).length === 0 || expectations === undefined) return fail("damaged");
  return ok({
    questionnaireVersion,
    statements: known.filter((id) => asked[id]),
    expectations,
    importance: (flags & IMPORTANCE_BIT) !== 0,
    mode: (flags & CONFIDENTIAL_BIT) === 0 ? MODES[0] : MODES[1],
    lookAhead: (flags & LOOK_AHEAD_BIT) !== 0,
  });
}

function statementsOf(questionnaireVersion: number): readonly StatementId[] | null {
  const count = STATEMENT_COUNTS[questionnaireVersion - 1];
  return count === undefined ? null : STATEMENTS.slice(0, count).map(({ id }) => id);
}
