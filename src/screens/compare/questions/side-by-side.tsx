import type { ReactNode } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { VerdictKind } from "#domain/comparison/comparison.ts";
import shared from "#ui/shared.module.css";
import styles from "./side-by-side.module.css";

type SideBySideProps = {
  /** Of the heading, once on a page. */
  readonly id: string;
  readonly title: ReactNode;
  /** null where there is no result. */
  readonly result: { readonly kind: VerdictKind; readonly word: string } | null;
  readonly partyNames: PerParty<string>;
  /** What each party says: descriptions (`dd`) under its name. */
  readonly answers: PerParty<ReactNode>;
};

/** One question beside the statements: what each party says, and what comes of it. */
export function SideBySide({ id, title, result, partyNames, answers }: SideBySideProps) {
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <div className={styles["head"]}>
        <h2 id={id} className={shared["large"]}>
          {title}
        </h2>
        {result && (
          <p className={shared["strong"]}>
            <VerdictMark kind={result.kind} word={result.word} />
          </p>
        )}
      </div>
      <dl className={styles["parties"]}>
        {PARTIES.map((party) => (
          <div key={party} className={styles["answers"]}>
            <dt className={shared["strong"]}>
              <PartyMark party={party} /> <span translate="no">{partyNames[party]}</span>
            </dt>
            {answers[party]}
          </div>
        ))}
      </dl>
    </section>
  );
}
