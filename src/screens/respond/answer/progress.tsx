import { type ReactNode, useMemo } from "react";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { AskedPage } from "#platform/storage/draft-document.ts";
import parties from "../party.module.css";
import { isShort, positionOf, routeOf } from "../place-path.ts";
import styles from "./progress.module.css";
import { segmentsOf } from "./progress-segments.ts";

type ProgressProps = {
  readonly letter: InvitationLetter;
  readonly at: AskedPage;
  /** Where one is. */
  readonly words: string;
  readonly children: ReactNode;
};

/** How far one has come: in segments as long as what they ask, and in words. */
export function Progress({ letter, at, words, children }: ProgressProps) {
  const { t } = useTranslation("respond");
  const { party, terms } = letter;
  const route = useMemo(() => routeOf(terms), [terms]);
  const position = positionOf(at, route);
  const ahead = isShort(at) ? 0 : route.filter(isShort).length;
  return (
    <div className={styles["progress"]}>
      <div className={`${styles["segments"]} ${parties[party]}`} aria-hidden="true">
        {segmentsOf(route).map(({ key, start, length }) => (
          <progress
            key={key}
            max={length}
            value={position + 1 - start}
            style={{ flexGrow: length }}
          />
        ))}
      </div>
      <div className={styles["words"]}>
        <p>
          <span>{words}</span>
          {ahead > 0 && (
            <span className={styles[at.page === "relationship" ? "announced" : "ahead"]}>
              {t("progress.ahead", { count: ahead })}
            </span>
          )}
        </p>
        {children}
      </div>
    </div>
  );
}
