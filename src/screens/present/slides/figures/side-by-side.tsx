import { Fragment, type ReactNode } from "react";
import { VerdictDisc } from "#charts/marks/verdict-mark.tsx";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { VerdictKind } from "#domain/comparison/comparison.ts";
import common from "../slides.module.css";
import { PartyName } from "./party-name.tsx";
import styles from "./side-by-side.module.css";
import { SlidePartTitle, SlideTitle } from "./slide-title.tsx";

type SideBySideProps = {
  readonly title: ReactNode;
  /** null where there is no result. */
  readonly verdict: VerdictKind | null;
  readonly answers: PerParty<ReactNode>;
  readonly result: string;
};

/** One question: what each party says, one beside the other, with the result between them. */
export function SideBySide({ title, verdict, answers, result }: SideBySideProps) {
  return (
    <div className={common["page"]}>
      <SlideTitle className={common["title"]}>{title}</SlideTitle>
      <div className={styles["parties"]}>
        {PARTIES.map((party) => (
          <Fragment key={party}>
            {party === "B" && (
              <span className={styles["sign"]}>{verdict && <VerdictDisc kind={verdict} />}</span>
            )}
            <div className={styles["party"]}>
              <SlidePartTitle className={styles["name"]}>
                <PartyName party={party} />
              </SlidePartTitle>
              {answers[party]}
            </div>
          </Fragment>
        ))}
      </div>
      {verdict ? (
        <p className={styles["result"]} data-figure="">
          {result}
        </p>
      ) : (
        <p className={common["quiet"]}>{result}</p>
      )}
    </div>
  );
}
