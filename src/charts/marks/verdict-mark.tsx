import type { VerdictKind } from "#domain/comparison/comparison.ts";
import { verdictGlyph, verdictTone } from "./verdict-glyph.ts";
import styles from "./verdict-mark.module.css";

type VerdictMarkProps = {
  readonly kind: VerdictKind;
  readonly word: string;
  /** Leaves the word to screen readers, where the sentence beside the mark says it in full. */
  readonly quiet?: boolean;
};

/** A verdict's sign in a disc, with its word. */
export function VerdictMark({ kind, word, quiet = false }: VerdictMarkProps) {
  return (
    <span className={styles["mark"]}>
      <VerdictDisc kind={kind} />
      <span className={quiet ? "visually-hidden" : undefined}>{word}</span>
    </span>
  );
}

/** The sign alone, where the words beside it carry the meaning. */
export function VerdictDisc({ kind }: Pick<VerdictMarkProps, "kind">) {
  return (
    <span className={`${styles["disc"]} ${styles[verdictTone(kind)]}`} aria-hidden="true">
      {verdictGlyph(kind)}
    </span>
  );
}
