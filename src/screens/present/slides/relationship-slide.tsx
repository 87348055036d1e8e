import { RELATIONSHIPS } from "#domain/answers/answer-sheet.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./figures/side-by-side.module.css";
import { SideBySide } from "./figures/side-by-side.tsx";
import common from "./slides.module.css";

type RelationshipSlideProps = { readonly slide: SlideOf<"relationship"> };

/** What the parties take each other to be: where they differ, the first thing to talk about. */
export function RelationshipSlide({ slide }: RelationshipSlideProps) {
  const { t } = useTranslation("present");
  const { mostChosen, differ } = slide.relationship;
  const isKnown = PARTIES.every((party) => mostChosen[party].length > 0);
  const result = differ ? "differ" : "same";
  return (
    <SideBySide
      title={t("names.relationship")}
      verdict={isKnown ? (differ ? "not-on-the-same-page" : "room-to-grow") : null}
      answers={{
        A: <Choices slide={slide} party="A" />,
        B: <Choices slide={slide} party="B" />,
      }}
      result={t(`slides.relationship.${isKnown ? result : "few"}`)}
    />
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
