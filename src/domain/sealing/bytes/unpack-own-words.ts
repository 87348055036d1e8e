import {
  areOwnWordsWhole,
  type ByLanguage,
  isOwnText,
  type OwnText,
  type OwnWords,
} from "../../assessment/own-words.ts";
import type { SurveyConfiguration } from "../../assessment/survey-configuration.ts";
import { LANGUAGES, type Language } from "../../questionnaire/language.ts";
import { isOwn } from "../../questionnaire/look-up.ts";
import { OWN_IDS } from "../../questionnaire/structure.ts";
import type { Bytes } from "./bytes.ts";
import { inflate } from "./deflate.ts";
import { headOf } from "./own-words-bytes.ts";

/**
 * The words of what a configuration asks in one's own; null where the bytes are not what `packOwnWords` gives for it.
 * Throws where the device cannot inflate.
 */
export async function unpackOwnWords(
  { statements }: Pick<SurveyConfiguration, "statements">,
  openQuestion: boolean,
  packed: Bytes,
): Promise<OwnWords | null> {
  const [languageBits = 0, markBits = 0] = packed;
  const inflated = await inflate(packed.slice(2));
  const lines = inflated && textOf(inflated)?.split("\n");
  if (!lines) return null;
  const ids = statements.filter(isOwn);
  const languages = chosen(LANGUAGES, languageBits);
  const size = 2 * ids.length + (openQuestion ? 1 : 0);
  if (lines.length !== languages.length * size) return null;
  const byLanguage = <Value>(value: (lines: readonly string[]) => Value): ByLanguage<Value> => {
    const record: Partial<Record<Language, Value>> = {};
    for (const [index, language] of languages.entries()) {
      record[language] = value(lines.slice(index * size, (index + 1) * size));
    }
    return record;
  };
  const marked = chosen(OWN_IDS, markBits);
  const ownWords: OwnWords = {
    languages,
    statements: ids.map((id, index) => ({
      id,
      expected: marked.includes(id),
      words: byLanguage((own): OwnText => {
        const [label = "", text = ""] = own.slice(2 * index);
        return { text, label };
      }),
    })),
    ...(openQuestion && { openQuestion: byLanguage((own) => own.at(-1) ?? "") }),
  };
  const isWritten = headOf(ownWords).every((byte, index) => byte === packed[index]);
  return isWritten && areOwnWordsWhole(ownWords, statements) && areReadable(ownWords)
    ? ownWords
    : null;
}

function areReadable({ statements, openQuestion = {} }: OwnWords): boolean {
  const words = statements.flatMap((statement) => Object.values(statement.words));
  return (
    words.every(({ text, label }) => isOwnText("text", text) && isOwnText("label", label)) &&
    Object.values(openQuestion).every((question) => isOwnText("openQuestion", question))
  );
}

function chosen<Value>(values: readonly Value[], bits: number): readonly Value[] {
  return values.filter((_, at) => (bits & (1 << at)) !== 0);
}

function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
