import { useState } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { fail, ok } from "#domain/result.ts";
import {
  proposeTableFormat,
  TABLE_FORMATS,
  type TableFormat,
} from "#platform/channels/files/csv-format.ts";
import { useSaving } from "#platform/channels/files/use-saving.ts";
import { today } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/fields/field.tsx";
import { SavingNote } from "#ui/saving-note.tsx";
import { ScreenPart } from "#ui/screen-part.tsx";
import { portfolioDays } from "./portfolio-days.ts";
import { tableForFile } from "./table-for-file.ts";

type SaveDatesProps = { readonly partnerships: readonly Partnership[] };

/** One calendar file for everything that has a day. */
export function SaveDates({ partnerships }: SaveDatesProps) {
  const { t } = useTranslation(["portfolio", "report", "plan", "questionnaire"]);
  const [language] = useLanguage();
  const hasDays = partnerships.some(
    ({ nextLook, openSteps }) => nextLook !== null || openSteps.some(({ step }) => step.by),
  );
  return (
    hasDays && (
      <SaveButton
        label={t("steps.calendar")}
        name={`${t("steps.fileName")} – ${today()}.ics`}
        type="text/calendar;charset=utf-8"
        make={async () => {
          const { calendarFile } = await import("#platform/channels/files/calendar-file.ts");
          return calendarFile(portfolioDays(t, partnerships, language), Date.now());
        }}
      />
    )
  );
}

type SaveTableProps = {
  readonly partnerships: readonly Partnership[];
  readonly we: string | null;
  readonly today: LocalDate;
};

/** The rows as a table, for oneself: what must not be done with it stands before the button. */
export function SaveTable({ partnerships, ...look }: SaveTableProps) {
  const { t } = useTranslation(["portfolio", "report"]);
  const [language] = useLanguage();
  const [chosen, setChosen] = useState<TableFormat | null>(null);
  const format = chosen ?? proposeTableFormat(language, navigator.language).format;
  return (
    <ScreenPart heading={t("own.title")}>
      <p>{t("own.text")}</p>
      <SelectField
        label={t("report:screen.tableFormat")}
        options={TABLE_FORMATS.map((value) => ({ value, label: t(`report:tableFormat.${value}`) }))}
        value={format}
        onChange={setChosen}
      />
      <SaveButton
        label={t("own.save")}
        name={`${t("own.fileName")} – ${look.today}.csv`}
        type="text/csv;charset=utf-8"
        make={async () => {
          const { csvFile } = await import("#platform/channels/files/csv-file.ts");
          const { columns, rows } = tableForFile(partnerships, look);
          return csvFile(columns, rows, format);
        }}
      />
    </ScreenPart>
  );
}

type SaveButtonProps = {
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly make: () => Promise<string>;
};

function SaveButton({ label, name, type, make }: SaveButtonProps) {
  const { t } = useTranslation("report");
  const { saving, save } = useSaving<"failed">();
  const makeFile = () =>
    make().then(
      (text) => ok(new Blob([text], { type })),
      () => fail("failed" as const),
    );
  return (
    <>
      <div>
        <Button onClick={() => void save({ name: `Samsyn – ${name}`, type, make: makeFile })}>
          {label}
        </Button>
      </div>
      {saving && <SavingNote saving={saving} failed={t("failure.failed")} />}
    </>
  );
}
