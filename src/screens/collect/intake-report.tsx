import { useTranslation } from "react-i18next";
import type { PerParty } from "#domain/assessment/party.ts";
import { isolated, isolatedNames } from "#platform/i18n/isolated-names.ts";
import { Notice } from "#ui/notice.tsx";
import { type IntakeLine, isIn } from "./take-answers.ts";

type IntakeReportProps = {
  readonly lines: readonly IntakeLine[];
  readonly partyNames: PerParty<string>;
};

/** What became of everything that was brought in, a sentence each. */
export function IntakeReport({ lines, partyNames }: IntakeReportProps) {
  const { t } = useTranslation(["collect", "errors"]);
  const names = isolatedNames(partyNames);
  const sentence = (line: IntakeLine): string => {
    const name = isolated(line.name);
    if (line.kind === "nothing" && name === "") return t("nothing");
    if (line.kind !== "answer") return t(`errors:intake.${line.kind}`, { name });
    const { taken } = line;
    if (!taken.ok) {
      const text = t(`errors:answer.${taken.reason}`);
      return name === "" ? text : t("errors:intake.inFile", { name, text });
    }
    const { outcome, party, checkCode } = taken.value;
    return t(`outcome.${outcome}`, { party: names[party], checkCode });
  };
  const sentences = [...new Set(lines.map(sentence))];
  return (
    <Notice tone={lines.every(isIn) ? "info" : "error"}>
      <p>
        <strong>{t("taken")}</strong>
      </p>
      <ul>
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
