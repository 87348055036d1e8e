import styles from "./party-mark.module.css";

type PartyMarkProps = { readonly shape: "circle" | "diamond"; readonly hollow?: boolean };

/** A party's sign beside its name: filled circle or filled diamond; hollow for what is expected. */
export function PartyMark({ shape, hollow = false }: PartyMarkProps) {
  const look = `${styles["mark"]} ${styles[shape]} ${hollow ? styles["hollow"] : ""}`;
  return (
    <svg className={look} viewBox="0 0 20 20" aria-hidden="true">
      {shape === "circle" ? <circle cx="10" cy="10" r="8" /> : <path d="M10 1 19 10 10 19 1 10Z" />}
    </svg>
  );
}
