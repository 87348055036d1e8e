import { figureOrDash } from "#charts/chart-row.ts";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { ConversationStep, SlideOf } from "#domain/deck/slide.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import shared from "#ui/shared.module.css";
import { useStage } from "../../stage/stage-context.ts";
import styles from "../conversation-slide.module.css";
import common from "../slides.module.css";
import { PartyName } from "./party-name.tsx";
import { Reveal } from "./reveal.tsx";
import { SpreadChange } from "./spread-change.tsx";

export type Reached = (step: ConversationStep) => boolean;

type ConversationLegendProps = {
  readonly slide: SlideOf<"conversation">;
  readonly reached: Reached;
};

/** What each party answered, what it expected of the other, and where it stands after the conversation. */
export function ConversationLegend({ slide, reached }: ConversationLegendProps) {
  return (
    <div className={styles["legend"]}>
      {PARTIES.map((party) => (
        <Reveal key={party} shown={reached(`party-${party}`)}>
          <p className={styles["name"]}>
            <PartyName party={party} />
          </p>
          <Figures slide={slide} reached={reached} party={party} />
        </Reveal>
      ))}
    </div>
  );
}

type FiguresProps = ConversationLegendProps & { readonly party: PartyId };

function Figures({ slide, reached, party }: FiguresProps) {
  const { t } = useTranslation(["present", "results", "questionnaire"]);
  const { language } = useStage();
  const { statement, stands } = slide;
  const expected = statement.coorientation?.parties[party].mean ?? null;
  const after = stands.after[party].mean;
  return (
    <div className={styles["figures"]}>
      <span className={common["answer"]} data-figure="">
        {figureOrDash(t, statement.parties[party].mean, language)}
      </span>
      {expected !== null && (
        <Reveal
          shown={reached(`party-${party}`) && reached("expectations")}
          className={`${common["figure"]} ${shared["muted"]}`}
        >
          <span data-figure="">
            <PartyMark party={party} hollow />{" "}
            <span>
              {t("present:slides.conversation.expected", {
                figure: formatFigure(expected, language),
              })}
            </span>
          </span>
        </Reveal>
      )}
      {after !== null && (
        <span className={common["figure"]} data-figure="">
          {t("present:slides.conversation.after", { figure: formatFigure(after, language) })}
        </span>
      )}
      <SpreadChange stands={stands} party={party} />
    </div>
  );
}
