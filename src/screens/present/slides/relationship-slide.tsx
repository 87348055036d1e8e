import { useTranslation } from "react-i18next";
import { VerdictDisc } from "#charts/verdict-mark.tsx";
import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { SlideOf } from "./kinds.ts";
import { PartyName } from "./party-name.tsx";
import styles from "./relationship-slide.module.css";
import common from "./slides.module.css";

type RelationshipSlideProps = { readonly slide: SlideOf<"relationship"> };

/** What the parties take each other to be: where they differ, the first thing to talk about. */
export function RelationshipSlide({ slide }: RelationshipSlideProps) {
  const { t } = useTranslation("present");
  const { relationship } = slide;
  const isKnown = PARTIES.every((party) => relationship.mostChosen[party].length > 0);
  return (
    <div className={common["page"]}>
      <h1 className={common["title"]}>{t("slides.relationship.title")}</h1>
      <div className={styles["parties"]}>
        {PARTIES.map((party) => (
          <div key={party} className={common["stack"]}>
            <h2 className={styles["name"]}>
              <PartyName party={party} />
            </h2>
            <Choices slide={slide} party={party} />
          </div>
        ))}
      </div>
      {isKnown ? (
        <p className={styles["result"]} data-figure="">
          <VerdictDisc kind={relationship.differ ? "not-on-the-same-page" : "room-to-grow"} />
          {t(`slides.relationship.${relationship.differ ? "differ" : "same"}`)}
        </p>
      ) : (
        <p className={common["quiet"]}>{t("slides.relationship.few")}</p>
      )}
    </div>
  );
}

type ChoicesProps = RelationshipSlideProps & { readonly party: PartyId };

function Choices({ slide, party }: ChoicesProps) {
  const { t } = useTranslation(["present", "questionnaire", "common"]);
  const { parties, mostChosen } = slide.relationship;
  const counts = parties[party];
  const chosen = RELATIONSHIPS.map((id) => ({ id, people: counts[id] ?? 0 }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people);
  if (chosen.length === 0) {
    return mostChosen[party].map((id) => (
      <p key={id} className={styles["choice"]}>
        {t(`questionnaire:relationships.${id}`)}
      </p>
    ));
  }
  return chosen.map(({ id, people }) => (
    <p key={id} className={styles["choice"]}>
      {t(`questionnaire:relationships.${id}`)}{" "}
      <span className={common["quiet"]}>{t("common:party.respondents", { count: people })}</span>
    </p>
  ));
}
