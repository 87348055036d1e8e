import {
  EXPECTATION_CHOICES,
  MODES,
  type SurveyConfiguration,
} from "../../assessment/survey-configuration.ts";
import { isOwn } from "../../questionnaire/look-up.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CodeReason } from "../code-reason.ts";
import type { ByteReader } from "./bytes.ts";
import { ASKED, FLAGS, NEWEST_VERSION, placesOf } from "./configuration-layout.ts";
import { packedLength, unpackValues } from "./mixed-radix.ts";

/** A configuration as its bytes have it: the words of what is asked in one's own stand elsewhere. */
export type WordlessConfiguration = {
  readonly configuration: Omit<SurveyConfiguration, "ownWords">;
  readonly openQuestion: boolean;
};

/** Reads what `configurationBytes` wrote. What only a newer Samsyn asks is `newer-version`, all else damaged. */
export function readConfiguration(reader: ByteReader): Result<WordlessConfiguration, CodeReason> {
  const questionnaireVersion = reader.byte();
  if (questionnaireVersion > NEWEST_VERSION) return fail("newer-version");
  const known = placesOf(questionnaireVersion);
  if (known === null) return fail("damaged");
  const asked = unpackValues(known, ASKED, reader.raw(packedLength(known.length, ASKED.length)));
  const flags = reader.byte();
  const expectations = EXPECTATION_CHOICES[flags & FLAGS.expectations];
  if (reader.isBroken() || asked === null) return fail("damaged");
  if ((flags & FLAGS.reserved) !== 0) return fail("newer-version");
  const statements = known.filter((id) => asked[id]);
  const fits = statements.some(isOwn) === ((flags & FLAGS.ownStatements) !== 0);
  if (statements.length === 0 || expectations === undefined || !fits) return fail("damaged");
  return ok({
    configuration: {
      questionnaireVersion,
      statements,
      expectations,
      importance: (flags & FLAGS.importance) !== 0,
      mode: (flags & FLAGS.confidential) === 0 ? MODES[0] : MODES[1],
      lookAhead: (flags & FLAGS.lookAhead) !== 0,
    },
    openQuestion: (flags & FLAGS.openQuestion) !== 0,
  });
}
