import type { AbilityState } from "#platform/device/check-device.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "./check-screen.module.css";

type AbilityRowProps = {
  readonly name: string;
  readonly state: AbilityState;
  readonly needed: boolean;
  readonly text: string | null;
};

const SIGNS: Readonly<Record<AbilityState, string>> = {
  yes: "M4 11 8 15 16 5",
  no: "M5 5 15 15M15 5 5 15",
  unknown: "M4 10H16",
};

/** One ability: a sign, its name, and a sentence on what that means. */
export function AbilityRow({ name, state, needed, text }: AbilityRowProps) {
  const { t } = useTranslation("trust");
  const look = needed || state !== "no" ? state : "unknown";
  return (
    <li className={styles["ability"]}>
      <svg className={styles["sign"]} data-state={look} viewBox="0 0 20 20" aria-hidden="true">
        <path d={SIGNS[state]} />
      </svg>
      <div>
        <h2 className={styles["name"]}>
          <span>{name}</span>
          <span className={styles["state"]}>{t(`check.state.${state}`)}</span>
        </h2>
        {text !== null && <p className={styles["text"]}>{text}</p>}
      </div>
    </li>
  );
}
