import styles from "./note.module.css";

type NoteProps = { readonly fact: string; readonly advice: string };

/** Something that one should know before reading on, and what to do about it. */
export function Note({ fact, advice }: NoteProps) {
  return (
    <p className={styles["note"]}>
      <strong>{fact}</strong> <span>{advice}</span>
    </p>
  );
}
