import type { LocalDate } from "#domain/assessment/assessment.ts";
import { isRealDate } from "#domain/assessment/consistency.ts";
import { doubtOpening, type OpeningBounds } from "#domain/assessment/opening-date.ts";
import { LAST_DAY } from "#domain/plan/local-date.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextField } from "#ui/fields/field.tsx";
import { Notice } from "#ui/notice.tsx";

type OpeningDateFieldProps = {
  /** A day, or what stands in the field instead. */
  readonly date: LocalDate;
  readonly bounds: OpeningBounds;
  readonly onChange: (date: LocalDate) => void;
};

/** The day of the opening, and what speaks against the one that stands there. */
export function OpeningDateField({ date, bounds, onChange }: OpeningDateFieldProps) {
  const { t } = useTranslation("collect");
  const [language] = useLanguage();
  const isReal = isRealDate(date);
  const doubt = isReal ? doubtOpening(date, bounds) : null;
  const earlier = bounds.earlier ? formatDate(bounds.earlier, language) : "";
  return (
    <>
      <TextField
        type="date"
        label={t("openedOn.label")}
        max={LAST_DAY}
        value={date}
        error={isReal ? undefined : t("openedOn.missing")}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {doubt && (
        <Notice tone="info">
          <p>{t(`openedOn.doubt.${doubt}`, { date: earlier })}</p>
        </Notice>
      )}
    </>
  );
}
