import { useState } from "react";
import { type BundledAnswer, bundledAnswer, withBundled } from "#platform/channels/files/bundle.ts";
import {
  type FoundAnswer,
  findInFile,
  findInText,
  type NotFound,
} from "#platform/channels/import/find-in-file.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";

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
  const [newer, setNewer] = useState<"newer-version" | null>(null);
  useNewerVersion(newer, false);
  const bring = async (found: readonly (FoundAnswer | NotFound)[]): Promise<Brought> => {
    const whole: BundledAnswer[] = [];
    const bad: string[] = [];
    for (const one of found) {
      if ("code" in one && !one.code.ok && one.code.reason === "newer-version") {
        setNewer(one.code.reason);
      }
      const answer = "code" in one && one.code.ok ? await bundledAnswer(one.code.value) : null;
      if (answer) whole.push(answer);
      else bad.push(t("errors:intake.inFile", { name: isolated(one.name), text: problemOf(one) }));
    }
    return { answers: whole, problems: bad };
  };
  const problemOf = (found: FoundAnswer | NotFound): string => {
    if ("code" in found) return t(`errors:answer.${found.code.ok ? "damaged" : found.code.reason}`);
    if (found.kind === "unread") return t("errors:intake.unread", { count: found.count });
    return t(`errors:intake.${found.kind}`);
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
    addText: async (text: string) => add([await bring(findInText(text, t("pasted")))]),
    addFiles: async (files: readonly File[]) => {
      const brought: Brought[] = [];
      for (const file of files) brought.push(await bring(await findInFile(file)));
      return add(brought);
    },
    remove: (code: string) => {
      setAnswers((before) => before.filter((answer) => answer.code !== code));
    },
  };
}
