import { useMemo } from "react";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { MODULES } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { QuestionPage } from "#platform/storage/drafts/draft-document.ts";
import { isShort, positionOf, type Route } from "../location/location-path.ts";
import parties from "../party.module.css";
import { useRespond } from "../respond-context.ts";
import styles from "./progress.module.css";
import { SaveWord } from "./save-state.tsx";

type ProgressProps = {
  readonly at: QuestionPage;
  /** Where one is. */
  readonly words: string;
};

/** How far one has come, in segments as long as what they ask and in words; and whether it is saved. */
export function Progress({ at, words }: ProgressProps) {
  const { t } = useTranslation("respond");
  const { payload, route } = useRespond();
  const segments = useMemo(() => segmentsOf(route), [route]);
  const position = positionOf(at, route);
  const ahead = isShort(at) ? 0 : route.filter(isShort).length;
  return (
    <div className={styles["progress"]}>
      <div className={`${styles["segments"]} ${parties[payload.party]}`} aria-hidden="true">
        {segments.map(({ key, start, length }) => (
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
        <SaveWord />
      </div>
    </div>
  );
}

/** A stretch of pages: how many, and how many of the others stand before it. */
type Segment = { readonly key: string; readonly start: number; readonly length: number };

const [CORE] = MODULES;

/**
 * The pages after the first question in stretches: a dimension of the core module, a whole module
 * beyond it, all short pages together.
 */
function segmentsOf(route: Route): readonly Segment[] {
  const segments = new Map<string, Segment>();
  route.forEach((page, position) => {
    const key = keyOf(page);
    if (key === null) return;
    const segment = segments.get(key) ?? { key, start: position, length: 0 };
    segments.set(key, { ...segment, length: segment.length + 1 });
  });
  return [...segments.values()];
}

function keyOf(page: QuestionPage): string | null {
  if (isShort(page)) return "short";
  if (page.page !== "statement") return null;
  const { module, dimension } = statementById(page.statement);
  return module === CORE.id ? dimension : module;
}
