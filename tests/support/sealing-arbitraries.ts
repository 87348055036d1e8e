import fc from "fast-check";
import {
  type AnswerSheet,
  BALANCES,
  RATINGS,
  RELATIONSHIPS,
} from "#domain/answers/answer-sheet.ts";
import {
  isOwnText,
  OWN_TEXT_LIMITS,
  type OwnTextKind,
  type OwnWords,
} from "#domain/assessment/own-words.ts";
import {
  EXPECTATION_CHOICES,
  expectedStatements,
  MODES,
  type SurveyConfiguration,
} from "#domain/assessment/survey-configuration.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { isOwn, STATEMENTS, statementById } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { toBase64url } from "#domain/sealing/bytes/bytes.ts";

/** The seed of every property test, so that a failure comes back. */
export const SEED = { seed: 9180 };

export function idOf(bytes: number): fc.Arbitrary<string> {
  return fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(toBase64url);
}

const anyWordless = fc.record({
  questionnaireVersion: fc.constant(1),
  statements: fc.subarray(
    STATEMENTS.map(({ id }) => id),
    { minLength: 1 },
  ),
  expectations: fc.constantFrom(...EXPECTATION_CHOICES),
  importance: fc.boolean(),
  mode: fc.constantFrom(...MODES),
  lookAhead: fc.boolean(),
});

const anyText = (kind: OwnTextKind) =>
  fc
    .string({ unit: "grapheme", maxLength: OWN_TEXT_LIMITS[kind] })
    .filter((text) => isOwnText(kind, text));

/** Words for the own statements among these; absent where there are none and no open question. */
function anyOwnWords(statements: readonly StatementId[]): fc.Arbitrary<OwnWords | undefined> {
  const ids = statements.filter(isOwn);
  const languages = fc.subarray([...LANGUAGES], { minLength: 1 });
  const isOpen = fc.boolean();
  return fc.tuple(languages, isOpen).chain(([chosen, open]) => {
    if (ids.length === 0 && !open) return fc.constant(undefined);
    const inEach = <Value>(value: fc.Arbitrary<Value>) =>
      fc.record(Object.fromEntries(chosen.map((language) => [language, value])));
    const words = inEach(fc.record({ text: anyText("text"), label: anyText("label") }));
    return fc.record({
      languages: fc.constant(chosen),
      statements: fc.tuple(
        ...ids.map((id) => fc.record({ id: fc.constant(id), expected: fc.boolean(), words })),
      ),
      ...(open && { openQuestion: inEach(anyText("openQuestion")) }),
    });
  });
}

export const anyConfiguration: fc.Arbitrary<SurveyConfiguration> = anyWordless.chain((wordless) =>
  anyOwnWords(wordless.statements).map((ownWords) =>
    ownWords ? { ...wordless, ownWords } : wordless,
  ),
);

export function anySheet(configuration: SurveyConfiguration): fc.Arbitrary<AnswerSheet> {
  const answer = fc.constantFrom(...RATINGS, "cannot-judge" as const);
  const dimensions = new Set(configuration.statements.map((id) => statementById(id).dimension));
  return fc.record({
    respondentId: idOf(8),
    revision: fc.integer({ min: 1, max: 255 }),
    language: fc.constantFrom(...LANGUAGES),
    ratings: some(configuration.statements, answer),
    expectations: some(expectedStatements(configuration), answer),
    importance: some(configuration.importance ? [...dimensions] : [], fc.constantFrom(...RATINGS)),
    relationship: fc.option(fc.constantFrom(...RELATIONSHIPS)),
    goOn: fc.option(answer),
    balance: some(
      configuration.statements.filter((id) => statementById(id).marks.includes("balance")),
      fc.constantFrom(...BALANCES),
    ),
    comments: some(
      configuration.statements,
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    ),
  });
}

/** Values for some of the keys. */
function some<Key extends string, Value>(
  keys: readonly Key[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<Key, Value>>> {
  const values = fc.array(fc.option(value), { minLength: keys.length, maxLength: keys.length });
  return fc.oneof(
    fc.constant({}),
    values.map((drawn) => {
      const record: Partial<Record<Key, Value>> = {};
      keys.forEach((key, index) => {
        const taken = drawn[index];
        if (taken !== null && taken !== undefined) record[key] = taken;
      });
      return record;
    }),
  );
}
