import { compare } from "../compare.ts";
import { exportStatistics } from "../statistics/statistics.ts";
import { type AnswersReason, parseAnswers } from "./answers-document.ts";
import { toComparisonDocument } from "./comparison-document.ts";

/** The longest text that is read, in characters: two parties of 1 000 people who comment a lot. */
const MOST_CHARACTERS = 100_000_000;

/**
 * Why a text cannot be analysed: a reason of the document, or
 *
 * - `too-long`: more than 100 million characters, refused unread
 * - `not-json`: not JSON at all
 */
export type AnalysisReason = AnswersReason | "too-long" | "not-json";

/** The document as JSON, or why there is none; `place` is the path of a damaged field, else null. */
export type Analysis =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: AnalysisReason; readonly place: string | null };

function readJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * Compares the opened answers in a text: `samsyn-answers` in, `samsyn-comparison` out, both JSON as
 * docs/formats.md describes them.
 */
export function analyse(text: string): Analysis {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: "too-long", place: null };
  const json = readJson(text);
  if (!json) return { ok: false, reason: "not-json", place: null };
  const answers = parseAnswers(json.value);
  if (!answers.ok) return answers;
  const { questionnaireVersion, partyNames } = answers.value;
  const document = toComparisonDocument({
    questionnaireVersion,
    partyNames,
    comparison: compare(answers.value),
    statistics: exportStatistics(answers.value),
  });
  return { ok: true, value: `${JSON.stringify(document, null, 2)}\n` };
}
