import { type ReactNode, useState } from "react";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { isOverdue, type PartnershipStep, stepsByDay } from "#domain/portfolio/due.ts";
import { sideNamed } from "#domain/portfolio/our-side.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { href, paths } from "#platform/paths.ts";
import { Button } from "#ui/button.tsx";
import { ScreenPart } from "#ui/screen-part.tsx";
import { ownersInWords } from "#wording/plan-words.ts";
import { partnerName } from "./partner-name.ts";
import styles from "./steps-overview.module.css";

/** Before somebody asks for all of them. */
const SHOWN = 20;

type StepsOverviewProps = {
  readonly partnerships: readonly Partnership[];
  readonly we: string | null;
  readonly today: LocalDate;
  /** What can be done with the dates. */
  readonly children: ReactNode;
};

/** What is to be done in all partnerships: who does it and by when, overdue first. */
export function StepsOverview({ partnerships, we, today, children }: StepsOverviewProps) {
  const { t } = useTranslation(["portfolio", "plan"]);
  const [showsAll, setShowsAll] = useState(false);
  const steps = stepsByDay(partnerships);
  const overdue = steps.filter((step) => isOverdue(step, today)).length;
  return (
    <ScreenPart heading={t("steps.title")}>
      {overdue > 0 && <p>{t("steps.overdue", { count: overdue })}</p>}
      {steps.length === 0 ? (
        <p>{t("steps.none")}</p>
      ) : (
        <table className={styles["table"]}>
          <caption className="visually-hidden">{t("steps.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("plan:step.what")}</th>
              <th scope="col">{t(we === null ? "column.pair" : "column.partner")}</th>
              <th scope="col">{t("steps.who")}</th>
              <th scope="col">{t("plan:step.by")}</th>
            </tr>
          </thead>
          <tbody>
            {steps.slice(0, showsAll ? steps.length : SHOWN).map((step) => (
              <StepRow key={`${step.round} ${step.step.id}`} step={step} we={we} today={today} />
            ))}
          </tbody>
        </table>
      )}
      {!showsAll && steps.length > SHOWN && (
        <div>
          <Button
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {t("steps.more", { count: steps.length })}
          </Button>
        </div>
      )}
      {children}
    </ScreenPart>
  );
}

type StepRowProps = Pick<StepsOverviewProps, "we" | "today"> & { readonly step: PartnershipStep };

function StepRow({ step: given, we, today }: StepRowProps) {
  const { t } = useTranslation(["portfolio", "plan", "questionnaire", "home"]);
  const [language] = useLanguage();
  const { partnership, round, step } = given;
  const { by, what } = step;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td data-heading={t(we === null ? "column.pair" : "column.partner")}>
        <a href={href(paths.step(round, "agree"))} translate="no">
          {partnerName(t, partnership, sideNamed(partnership, we))}
        </a>
      </td>
      <td data-heading={t("steps.who")}>{ownersInWords(t, step, partnership.partyNames)}</td>
      <td data-heading={t("plan:step.by")}>
        <span>{by === null ? t("plan:step.noDate") : formatDate(by, language)}</span>
        {isOverdue(given, today) && (
          <>
            {" "}
            <span className={styles["passed"]}>{t("passed")}</span>
          </>
        )}
      </td>
    </tr>
  );
}
