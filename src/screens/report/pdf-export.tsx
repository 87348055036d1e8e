import { useState } from "react";
import type { Language } from "#domain/questionnaire/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Checkbox, ChoiceGroup } from "#ui/fields/choice.tsx";
import type { ReportSource } from "./export/document-source.ts";
import type { PageSize } from "./export/page-size.ts";
import { FileExport } from "./file-export.tsx";
import { pdfFile } from "./make-file.ts";
import { PRESETS, partsWithContent, presetOf, type ReportPart } from "./pdf/content/parts.ts";
import { writtenIn } from "./pdf/content/undrawable.ts";
import styles from "./report-screen.module.css";
import { UndrawableNote, useUndrawable } from "./undrawable-note.tsx";

type PdfExportProps = {
  readonly source: ReportSource;
  readonly language: Language;
  readonly pageSize: PageSize;
};

/** The PDF: how much of it, and the button that makes it. */
export function PdfExport({ source, language, pageSize }: PdfExportProps) {
  const { t } = useTranslation("report");
  const offered = partsWithContent(source);
  const [left, setLeft] = useState<ReadonlySet<ReportPart>>(new Set());
  const [isMaking, setIsMaking] = useState(false);
  const chosen = offered.filter((part) => !left.has(part));
  const undrawable = useUndrawable(writtenIn(source, chosen));
  const preset = presetOf(chosen, offered) ?? "own";
  const presets = preset === "own" ? ([...PRESETS, "own"] as const) : PRESETS;
  const choose = (part: ReportPart, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(part);
    else next.add(part);
    setLeft(next);
  };
  return (
    <>
      <ChoiceGroup
        legend={t("screen.preset")}
        options={presets.map((value) => ({ value, label: t(`preset.${value}`) }))}
        value={preset}
        onChange={(value) => {
          if (value !== "own") setLeft(new Set(value === "full" ? [] : offered));
        }}
        disabled={isMaking}
      />
      <fieldset className={styles["parts"]} disabled={isMaking}>
        <legend className={styles["legend"]}>{t("screen.parts")}</legend>
        {offered.map((part) => (
          <Checkbox
            key={part}
            label={t(`part.${part}`)}
            checked={!left.has(part)}
            onChange={(isChosen) => {
              choose(part, isChosen);
            }}
          />
        ))}
      </fieldset>
      {undrawable && <UndrawableNote found={undrawable} />}
      <FileExport
        label={t("screen.make")}
        look="primary"
        make={pdfFile(source, { language, parts: chosen, pageSize })}
        onBusy={setIsMaking}
      />
    </>
  );
}
