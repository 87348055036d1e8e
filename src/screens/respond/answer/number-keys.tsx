import { memo } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import styles from "./number-keys.module.css";

type NumberKeysProps = { readonly on: boolean; readonly onChange: (on: boolean) => void };

/** Which keys answer, and the switch for people whose voice or hand would press them unawares. */
export const NumberKeys = memo(function NumberKeys({ on, onChange }: NumberKeysProps) {
  const { t } = useTranslation("respond");
  return (
    <p className={styles["keys"]}>
      <span>{t(on ? "statement.keys" : "statement.keysOff")}</span>{" "}
      <Button
        look="quiet"
        onClick={() => {
          onChange(!on);
        }}
      >
        {t(on ? "statement.switchOff" : "statement.switchOn")}
      </Button>
    </p>
  );
});
