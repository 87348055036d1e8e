import { splitAnswer } from "#domain/sealing/answer-header.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { answerText } from "../codes/code-links.ts";

/** A sealed answer on its way through the hands of a contact, who cannot read it. */
export type BundledAnswer = {
  readonly code: string;
  readonly checkCode: string;
  readonly assessmentId: string;
};

/** What a contact may know of a sealed answer; null where it is none. */
export async function bundledAnswer(code: Uint8Array): Promise<BundledAnswer | null> {
  const parts = splitAnswer(code);
  if (!parts.ok) return null;
  const { assessmentId } = parts.value.header;
  return { code: textOfCode(code), checkCode: await checkCode(code), assessmentId };
}

/** Both lists together, each answer once, by check code: the order tells nothing. */
export function withBundled(
  bundle: readonly BundledAnswer[],
  more: readonly BundledAnswer[],
): readonly BundledAnswer[] {
  const byCode = new Map([...bundle, ...more].map((answer) => [answer.code, answer]));
  return [...byCode.values()].toSorted((one, other) => (one.checkCode < other.checkCode ? -1 : 1));
}

/** One file for all of them: a sentence for people, then a line for each answer. */
export function bundleFile(sentence: string, bundle: readonly BundledAnswer[]): Blob {
  const lines = bundle.map(({ code }) => answerText(code));
  return new Blob([`${[sentence, ...lines].join("\n\n")}\n`], {
    type: "text/plain;charset=utf-8",
  });
}

/** What is written for an answer, with some of it damaged: no words, no other address, and no code is shorter. */
const LINE = /^(?!https?:)\S{60,}$/;

/**
 * How many answers a text was written with by `bundleFile`, also where some of it was damaged since; 0
 * where it is no such file.
 */
export function bundledIn(text: string): number {
  const [, ...lines] = text.trim().split(/\r?\n\r?\n/);
  const isBundle = lines.length > 1 && lines.every((line) => LINE.test(line));
  return isBundle && lines.some((line) => line.startsWith(answerText(""))) ? lines.length : 0;
}
