import { useState } from "react";
import { buildId } from "#platform/build-id.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { mailAddress } from "#platform/channels/codes/mail.ts";
import { pageAddress } from "#platform/channels/codes/page-address.ts";
import {
  ABILITIES,
  type AbilityState,
  checkDevice,
  type DeviceCheck,
  NEEDED,
} from "#platform/device/check-device.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { TextArea } from "#ui/fields/field.tsx";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { Notice } from "#ui/notice.tsx";
import { PlainPage } from "#ui/plain-page.tsx";
import shared from "#ui/shared.module.css";
import styles from "./check-screen.module.css";

/** Says in advance whether answering and collecting work on this device, and what to do if not. */
export function CheckScreen() {
  const { t } = useTranslation("trust");
  const [copied, setCopied] = useState<boolean | null>(null);
  const [runs, setRuns] = useState(1);
  const [check] = useLoaded(`${runs}`, checkDevice);
  const again = () => {
    setCopied(null);
    setRuns(runs + 1);
  };
  const isWell = check !== null && NEEDED.every((ability) => check[ability] === "yes");
  const result = check === null ? "" : resultText(check);
  return (
    <PlainPage title={t("check.title")} foot={<p>{t("build", { build: buildId() })}</p>}>
      <p>{t("check.lead")}</p>
      {check === null ? (
        <p role="status">{t("check.running")}</p>
      ) : (
        <>
          <Notice tone={isWell ? "done" : "error"}>
            <p>{t(isWell ? "check.allWell" : "check.someMissing")}</p>
          </Notice>
          <ul className={styles["list"]}>
            {ABILITIES.map((ability) => (
              <AbilityRow
                key={ability}
                name={t(`check.${ability}.name`)}
                state={check[ability]}
                needed={NEEDED.includes(ability)}
                text={check[ability] === "no" ? t(`check.${ability}.no`) : null}
              />
            ))}
            <AbilityRow
              name={t("check.mail.name")}
              state="unknown"
              needed={false}
              text={t("check.mail.unknown")}
            />
          </ul>
          <div className={shared["row"]}>
            <Button look="primary" onClick={() => void copyText(result).then(setCopied)}>
              {t(copied ? "check.copied" : "check.copy")}
            </Button>
            <LinkButton href={mailAddress("", "Samsyn", "") ?? ""}>
              {t("check.mail.try")}
            </LinkButton>
            <Button look="quiet" onClick={again}>
              {t("check.again")}
            </Button>
          </div>
          {copied === false && (
            <TextArea
              label={t("check.result")}
              hint={t("check.copyFailed")}
              readOnly
              value={result}
            />
          )}
        </>
      )}
    </PlainPage>
  );
}

/** For a mail to whoever helps: the same in every language. */
function resultText(check: DeviceCheck): string {
  const lines = ABILITIES.map((ability) => `${ability}: ${check[ability]}`);
  return [`Samsyn ${buildId()}`, pageAddress(), navigator.userAgent, ...lines].join("\n");
}

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
function AbilityRow({ name, state, needed, text }: AbilityRowProps) {
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
        {text !== null && <p className={shared["quiet"]}>{text}</p>}
      </div>
    </li>
  );
}
