import {
  EXPECTATION_CHOICES,
  type SurveyConfiguration,
} from "../../assessment/survey-configuration.ts";
import { isOwn } from "../../questionnaire/look-up.ts";
import type { StatementId } from "../../questionnaire/structure.ts";
import { type Bytes, ByteWriter } from "./bytes.ts";
import { ASKED, FLAGS, placesOf } from "./configuration-layout.ts";
import { packValues } from "./mixed-radix.ts";

/**
 * The canonical bytes of the configuration: questionnaire version, one bit for each statement of that
 * version in questionnaire order and for each own statement (1: asked), flags. They stand in the invitation and are bound
 * into every sealed answer (HPKE `info`). Throws unless the statements are in order and own ones have their words.
 */
export function configurationBytes(configuration: SurveyConfiguration): Bytes {
  const known = placesOf(configuration.questionnaireVersion);
  if (known === null) throw new Error(`no questionnaire ${configuration.questionnaireVersion}`);
  const asked = new Set(configuration.statements);
  const inOrder = known.filter((id) => asked.has(id));
  const isCanonical = inOrder.length > 0 && inOrder.join() === configuration.statements.join();
  if (!isCanonical) throw new Error("statements are none, unknown, repeated or out of order");
  const { ownWords } = configuration;
  const own = inOrder.filter(isOwn).join();
  if (own !== (ownWords?.statements ?? []).map(({ id }) => id).join()) {
    throw new Error("own statements and their words do not fit each other");
  }
  const record: Partial<Record<StatementId, true>> = {};
  for (const id of inOrder) record[id] = true;
  const flags =
    EXPECTATION_CHOICES.indexOf(configuration.expectations) |
    (configuration.importance ? FLAGS.importance : 0) |
    (configuration.mode === "confidential" ? FLAGS.confidential : 0) |
    (configuration.lookAhead ? FLAGS.lookAhead : 0) |
    (own !== "" ? FLAGS.ownStatements : 0) |
    (ownWords?.openQuestion ? FLAGS.openQuestion : 0);
  return new ByteWriter()
    .byte(configuration.questionnaireVersion)
    .raw(packValues(known, ASKED, record))
    .byte(flags)
    .finish();
}
