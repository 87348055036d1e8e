import styles from "./screen-head.module.css";
import shared from "./shared.module.css";

type ScreenHeadProps = { readonly title: string; readonly lead?: string | undefined };

/** What a screen is for: its heading, and a sentence below it where one helps. */
export function ScreenHead({ title, lead }: ScreenHeadProps) {
  return (
    <header className={shared["stack2"]}>
      <h1 className={styles["title"]}>{title}</h1>
      {lead && <p className={styles["lead"]}>{lead}</p>}
    </header>
  );
}
