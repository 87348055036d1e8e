import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { fail, ok } from "#domain/result.ts";
import { useSaving } from "#platform/channels/files/use-saving.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { SavingNote } from "#ui/saving-note.tsx";

export type AnswerByProps = {
  readonly day: string;
  readonly payload: Pick<InvitationPayload, "assessmentId" | "partyNames">;
};

/** The day by which to answer, and a file that puts it into a calendar. */
export function AnswerBy({ day, payload }: AnswerByProps) {
  const { t } = useTranslation(["closing", "errors"]);
  const [language] = useLanguage();
  const { saving, save } = useSaving<"not-loaded">();
  const { A: a, B: b } = isolatedNames(payload.partyNames);
  const makeFile = async () => {
    try {
      const { calendarFile } = await import("#platform/channels/files/calendar-file.ts");
      const event = {
        day,
        uid: `${payload.assessmentId}-answer-by@samsyn`,
        title: t("answerBy.event", { a, b }),
        // No link: whoever has it can answer, and others may see the calendar.
        description: t("answerBy.eventText"),
      };
      return ok(new Blob([calendarFile([event], Date.now())], { type: CALENDAR }));
    } catch {
      return fail("not-loaded");
    }
  };
  return (
    <>
      <span>{formatDate(day, language)}</span>{" "}
      <Button
        look="quiet"
        onClick={() => {
          void save({ name: `Samsyn-${day}.ics`, type: CALENDAR, make: makeFile });
        }}
      >
        {t("answerBy.calendar")}
      </Button>
      {saving && <SavingNote saving={saving} failed={t("errors:problem.not-loaded")} />}
    </>
  );
}

const CALENDAR = "text/calendar;charset=utf-8";
