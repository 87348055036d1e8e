import { verdictTone } from "#charts/marks/verdict-glyph.ts";
import { TALLY } from "#domain/comparison/comparison.ts";
import { firstConversations } from "#domain/deck/conversations.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { goOnLine } from "#wording/go-on-words.ts";
import { dateInWords, ownersInWords } from "#wording/plan-words.ts";
import { headline, secondSentence } from "#wording/result-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import type { StepList, Summary, TallyItem } from "./document-model.ts";
import { rankedRows } from "./ranking-section.ts";
import { valuesBlock } from "./values-section.ts";

/** As many conversations as fit into a meeting. */
const CONVERSATIONS = 3;

/** The first page: the result in a sentence, the values, what to talk about, what was agreed. */
export function summary(context: DocumentContext): Summary {
  const { t, comparison, plan, partyNames } = context;
  const [first] = comparison.modules;
  const rows = rankedRows(context, firstConversations(comparison, plan, CONVERSATIONS));
  return {
    headline: headline(t, comparison),
    lead: secondSentence(t, comparison, partyNames),
    lines: lines(context),
    tally: tally(context),
    overview:
      first && comparison.summary.comparable > 0 ? valuesBlock(context, first, "dense") : null,
    conversations: rows.length > 0 ? { heading: t("report:ranked.heading"), rows } : null,
    nextSteps: stepList(context),
  };
}

function lines({ t, comparison, partyNames, language }: DocumentContext): readonly string[] {
  const goOn = goOnLine(t, comparison, partyNames, language);
  const names = { a: partyNames.A, b: partyNames.B };
  return [
    ...(goOn === null ? [] : [goOn]),
    ...(comparison.languagesDiffer ? [t("results:languages", names)] : []),
  ];
}

function tally({ t, comparison }: DocumentContext): readonly TallyItem[] {
  const { counts } = comparison.summary;
  return TALLY.filter((kind) => counts[kind] > 0).map((kind) => ({
    tone: verdictTone(kind),
    figure: String(counts[kind]),
    text: t(`results:count.${kind}`, { count: counts[kind] }),
  }));
}

/** null as long as nothing was written down: an empty heading would say that nothing was agreed. */
function stepList({ t, plan, partyNames, language }: DocumentContext): StepList | null {
  const steps = plan.nextSteps.filter(({ what }) => what !== "");
  if (steps.length === 0) return null;
  const { nextLook } = plan.memorandum;
  const remark = (step: NextStep) =>
    [dateInWords(t, step, language), ownersInWords(t, step, partyNames)].join(DOT);
  return {
    heading: t("report:summary.next"),
    items: steps.map((step) => ({ what: step.what, remark: remark(step) })),
    more: steps.map((_, index) => t("report:summary.more", { count: index + 1 })),
    nextLook:
      nextLook === null
        ? null
        : t("report:summary.nextLook", { date: formatDate(nextLook, language) }),
  };
}
