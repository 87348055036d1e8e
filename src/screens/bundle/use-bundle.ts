import { useState } from "react";
import type { CodeReason } from "#domain/sealing/code-reason.ts";
import { type BundledAnswer, bundledAnswer, withBundled } from "#platform/channels/bundle.ts";
import {
  type FoundAnswer,
  findInFile,
  findInText,
  type NotFound,
} from "#platform/channels/find-in-file.ts";
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
  const [isNewer, setIsNewer] = useState(false);
  useNewerVersion(isNewer, false);
  const bring = async (found: readonly (FoundAnswer | NotFound)[]): Promise<Brought> => {
    const whole: BundledAnswer[] = [];
    const bad: string[] = [];
    for (const one of found) {
      const name = isolated(one.name);
      if (!("code" in one)) {
        bad.push(sentence(one, name));
        continue;
      }
      if (!one.code.ok && one.code.reason === "newer-version") setIsNewer(true);
      const answer = one.code.ok ? await bundledAnswer(one.code.value) : null;
      if (answer) whole.push(answer);
      else
        bad.push(t(`refused.${shownReason(one.code.ok ? "damaged" : one.code.reason)}`, { name }));
    }
    return { answers: whole, problems: bad };
  };
  const sentence = (notFound: NotFound, name: string): string => {
    if (notFound.kind === "unread") {
      const text = t("errors:unread", { count: notFound.count });
      return t("errors:intake.inFile", { name, text });
    }
    const { kind } = notFound;
    if (kind === "nothing") return t("nothing", { name });
    return kind === "no-picture" || kind === "no-qr"
      ? t("errors:intake.inFile", { name, text: t(`errors:picture.${kind}`) })
      : t(`errors:intake.${kind}`, { name });
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
