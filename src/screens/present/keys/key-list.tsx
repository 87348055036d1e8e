import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import { rememberSingleKeys, singleKeysNow } from "#ui/hooks/keys.ts";
import shared from "#ui/shared.module.css";
import { canFillScreen } from "../full-screen.ts";
import { BINDINGS, keySigns } from "./bindings.ts";
import styles from "./key-list.module.css";

type KeyListProps = {
  readonly onClose: () => void;
  /** Leads out of the presentation, where no other way is on the screen. */
  readonly onLeave?: () => void;
};

/** All keys and what they do, made from the bindings themselves. */
export function KeyList({ onClose, onLeave }: KeyListProps) {
  const { t } = useTranslation("present");
  const [singleKeys, setSingleKeys] = useState(() => singleKeysNow("present"));
  const bindings = BINDINGS.filter(({ action }) => action !== "full-screen" || canFillScreen());
  return (
    <Dialog
      title={t("keys.title")}
      onClose={onClose}
      actions={
        <>
          {onLeave && <Button onClick={onLeave}>{t("keys.leave")}</Button>}
          <Button look="primary" onClick={onClose}>
            {t("keys.close")}
          </Button>
        </>
      }
    >
      <dl className={shared["stack2"]}>
        {bindings.map((binding) => (
          <div key={binding.action} className={styles["row"]}>
            <dt className={styles["keys"]}>
              {keySigns(binding).map((sign) => (
                <kbd key={sign} className={styles["key"]}>
                  {sign}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keys.actions.${binding.action}`)}</dd>
          </div>
        ))}
      </dl>
      {!canFillScreen() && <p className={shared["quiet"]}>{t("keys.noFullScreen")}</p>}
      <p className={shared["quiet"]}>{t("keys.touch")}</p>
      <Checkbox
        label={t("keys.single")}
        checked={singleKeys}
        onChange={(isOn) => {
          rememberSingleKeys("present", isOn);
          setSingleKeys(isOn);
        }}
      />
    </Dialog>
  );
}
