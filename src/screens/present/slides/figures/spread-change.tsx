import { figureOrDash } from "#charts/chart-row.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { BeforeAndAfter } from "#domain/deck/after-conversation.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../../stage/stage-context.ts";
import common from "../slides.module.css";

type SpreadChangeProps = { readonly stands: BeforeAndAfter; readonly party: PartyId };

/** How far a party's figures spread before the conversation and after it, where it gave them one by one. */
export function SpreadChange({ stands: { before, after }, party }: SpreadChangeProps) {
  const { t } = useTranslation(["present", "results", "questionnaire"]);
  const { language } = useStage();
  const { spread } = after[party];
  if (spread === null) return null;
  return (
    <span className={common["quiet"]} data-figure="">
      {t("present:slides.spread", {
        before: figureOrDash(t, before[party].spread, language),
        after: formatFigure(spread, language),
      })}
    </span>
  );
}
