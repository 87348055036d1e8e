import { type CalendarDay, writeCalendar } from "#platform/channels/files/calendar-file.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { ownersInWords } from "#wording/plan-words.ts";
import type { DocumentContext } from "../export/document-source.ts";

/**
 * A calendar with an all-day event for each next step that has a date, and for the day when the
 * parties look again.
 *
 * @param now milliseconds since 1970
 * @throws where the calendar library refuses an event
 */
export function makeCalendar(context: DocumentContext, now: number): string {
  return writeCalendar([...stepEvents(context), ...lookEvents(context)], now);
}

function stepEvents(context: DocumentContext): readonly CalendarDay[] {
  const { t, plan, partyNames, assessmentId } = context;
  return plan.nextSteps.flatMap((step) => {
    if (step.by === null || step.what === "") return [];
    const lines = [
      ownersInWords(t, step, partyNames),
      ...(step.how === "" ? [] : [t("plan:step.howIs", { how: step.how })]),
    ];
    return [
      {
        day: step.by,
        uid: `${assessmentId}-step-${step.id}@samsyn`,
        title: t("report:calendar.step", { what: step.what, a: partyNames.A, b: partyNames.B }),
        description: lines.join("\n"),
      },
    ];
  });
}

function lookEvents({
  t,
  plan,
  partyNames,
  assessmentId,
  date,
  language,
}: DocumentContext): readonly CalendarDay[] {
  const { nextLook } = plan.memorandum;
  if (nextLook === null) return [];
  return [
    {
      day: nextLook,
      uid: `${assessmentId}-look@samsyn`,
      title: t("report:calendar.look", { a: partyNames.A, b: partyNames.B }),
      description: t("report:calendar.lookText", { date: formatDate(date, language) }),
    },
  ];
}
