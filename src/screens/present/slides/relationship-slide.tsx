import { Fragment } from "react";
import { VerdictDisc } from "#charts/verdict-mark.tsx";
import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { SlideOf } from "./kinds.ts";
import { PartyName } from "./party-name.tsx";
import styles from "./relationship-slide.module.css";
import { SlidePartTitle, SlideTitle } from "./slide-title.tsx";
import common from "./slides.module.css";

type RelationshipSlideProps = { readonly slide: SlideOf<"relationship"> };

/**
 * What the parties take each other to be, one beside the other with the result between them: where
 * they differ, the first thing to talk about.
 */
export function RelationshipSlide({ slide }: RelationshipSlideProps) {
  const { t } = useTranslation("present");
  const { mostChosen, differ } = slide.relationship;
  const isKnown = PARTIES.every((party) => mostChosen[party].length > 0);
  return (
    <div className={common["page"]}>
      <SlideTitle className={common["title"]}>{t("names.relationship")}</SlideTitle>
      <div className={styles["parties"]}>
        {PARTIES.map((party) => (
          <Fragment key={party}>
            {party === "B" && (
              <span className={styles["sign"]}>
                {isKnown && <VerdictDisc kind={differ ? "not-on-the-same-page" : "room-to-grow"} />}
              </span>
            )}
            <div className={styles["party"]}>
              <SlidePartTitle className={styles["name"]}>
                <PartyName party={party} />
              </SlidePartTitle>
              <Choices slide={slide} party={party} />
            </div>
          </Fragment>
        ))}
      </div>
      {isKnown ? (
        <p className={styles["result"]} data-figure="">
          {t(`slides.relationship.${differ ? "differ" : "same"}`)}
        </p>
      ) : (
        <p className={common["quiet"]}>{t("slides.relationship.few")}</p>
      )}
    </div>
  );
}

type ChoicesProps = RelationshipSlideProps & { readonly party: PartyId };

/** Large what most of a party chose, small what else was chosen; people only where they may be seen. */
function Choices({ slide, party }: ChoicesProps) {
  const { t } = useTranslation(["present", "questionnaire", "common"]);
  const { parties, mostChosen } = slide.relationship;
  const most = mostChosen[party];
  const counts = parties[party];
  const others = RELATIONSHIPS.filter((id) => (counts[id] ?? 0) > 0 && !most.includes(id))
    .map((id) => ({ id, people: counts[id] ?? 0 }))
    .toSorted((one, other) => other.people - one.people);
  return (
    <>
      {most.map((id) => (
        <div key={id}>
          <p translate="no" className={styles["choice"]}>
            {t(`questionnaire:relationships.${id}`)}
          </p>
          <People count={counts[id] ?? 0} />
        </div>
      ))}
      {others.length > 0 && (
        <ul className={styles["others"]}>
          {others.map(({ id, people }) => (
            <li translate="no" key={id}>
              {t(`questionnaire:relationships.${id}`) + DOT + people}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function People({ count }: { readonly count: number }) {
  const { t } = useTranslation("common");
  if (count === 0) return null;
  return <p className={common["quiet"]}>{t("party.respondents", { count })}</p>;
}
