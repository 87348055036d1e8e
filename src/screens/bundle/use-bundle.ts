import { useState } from "react";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { type BundledAnswer, bundledAnswer, withBundled } from "#platform/channels/bundle.ts";
import { findCodes } from "#platform/channels/find-codes.ts";
import { textsOf } from "#platform/channels/intake-file.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

/** What was brought: sealed answers, and sentences about the rest. */
type Brought = {
  readonly answers: readonly BundledAnswer[];
  readonly problems: readonly string[];
};

/** The answers that a contact has gathered so far, in this page's memory alone. */
export function useBundle() {
  const { t } = useTranslation(["bundle", "errors"]);
  const [answers, setAnswers] = useState<readonly BundledAnswer[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const search = async (text: string, name: string): Promise<Brought> => {
    const found = findCodes(text, "answer");
    if (found.length === 0) return { answers: [], problems: [t("nothing", { name })] };
    const whole: BundledAnswer[] = [];
    const bad: string[] = [];
    for (const code of found) {
      const answer = code.ok ? await bundledAnswer(code.value) : null;
      if (answer) whole.push(answer);
      else bad.push(t(`refused.${shownReason(code.ok ? "damaged" : code.reason)}`, { name }));
    }
    return { answers: whole, problems: bad };
  };
  const add = (brought: readonly Brought[]): boolean => {
    const more = brought.flatMap((one) => one.answers);
    setAnswers((before) => withBundled(before, more));
    const bad = new Set(brought.flatMap((one) => one.problems));
    setProblems([...bad]);
    return bad.size === 0;
  };
  return {
    answers,
    problems,
    /** Whether every answer in it was whole. */
    addText: async (text: string) => add([await search(text, t("pasted"))]),
    addFiles: async (files: readonly File[]) => {
      const brought: Brought[] = [];
      for (const file of files) {
        for (const { name: raw, text } of await textsOf(file)) {
          const name = isolated(raw);
          if (text.ok) brought.push(await search(text.value, name));
          else
            brought.push({ answers: [], problems: [t(`errors:intake.${text.reason}`, { name })] });
        }
      }
      return add(brought);
    },
    remove: (code: string) => {
      setAnswers((before) => before.filter((answer) => answer.code !== code));
    },
  };
}

/** The reasons that a search can give; what only opening tells is not known here. */
function shownReason(reason: CodeReason) {
  switch (reason) {
    case "not-a-code":
    case "too-long":
    case "truncated":
    case "newer-version":
    case "wrong-kind":
      return reason;
    default:
      return "damaged";
  }
}
