import { memo, type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { QuestionLocation } from "#platform/storage/drafts/draft-document.ts";
import { Button } from "#ui/button.tsx";
import {
  isPressable,
  keysRest,
  rememberSingleKeys,
  singleKeysNow,
  useKeydown,
} from "#ui/hooks/keys.ts";
import { Progress } from "./answer/progress.tsx";
import { SaveNotice } from "./answer/save-state.tsx";
import { DraftCode } from "./draft/draft-code.tsx";
import { isAsked, locationAfter } from "./location/location-path.ts";
import { Page } from "./page.tsx";
import styles from "./question-frame.module.css";
import { useRespond } from "./respond-context.ts";

type QuestionFrameProps = {
  readonly at: QuestionLocation;
  /** For the tab. */
  readonly title: string;
  /** How far one has come. */
  readonly words: string;
  /** A digit, and where the focus was; – counts as 0. */
  readonly onDigit: (digit: number, target: EventTarget | null) => void;
  /** Whether one may go on, asked at each attempt. */
  readonly canTurn?: () => boolean;
  /** Whether it says which keys answer. */
  readonly namesKeys?: boolean;
  readonly children: ReactNode;
};

/** A page that asks something: how far one has come, one page back, one page on. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { at, title, words, onDigit, canTurn, namesKeys = false, children } = props;
  const { t } = useTranslation("respond");
  const { route, locations, draftCode } = useRespond();
  const next = locationAfter(at, route);
  const turn = () => {
    if (canTurn && !canTurn()) return;
    if (at.fromReview) locations.back();
    else locations.go(next);
  };
  const [digits, switchDigits] = useDigits(onDigit, turn);
  const code = draftCode && <DraftCode code={draftCode} />;
  return (
    <Page
      title={title}
      actions={
        <>
          <Button onClick={locations.back}>{t("statement.back")}</Button>
          <Button look="primary" onClick={turn}>
            {t(isAsked(next) ? "statement.next" : "statement.overview")}
          </Button>
        </>
      }
    >
      <Progress at={at} words={words} />
      <SaveNotice />
      {children}
      {namesKeys ? (
        <div className={styles["foot"]}>
          {code}
          <DigitKeys on={digits} onChange={switchDigits} />
        </div>
      ) : (
        code
      )}
    </Page>
  );
}

/** Digits answer, Enter moves on; all rest while one types. */
function useDigits(onDigit: QuestionFrameProps["onDigit"], onNext: () => void) {
  const [digits, setDigits] = useState(() => singleKeysNow("number"));
  useKeydown((event) => {
    if (event.repeat || keysRest(event, "input:not([type=radio])")) return;
    const digit = digits ? digitOf(event.key) : null;
    const isNext = event.key === "Enter" && !isPressable(event.target);
    if (!isNext && digit === null) return;
    event.preventDefault();
    if (digit === null) onNext();
    else onDigit(digit, event.target);
  });
  const switchDigits = useCallback((on: boolean) => {
    rememberSingleKeys("number", on);
    setDigits(on);
  }, []);
  return [digits, switchDigits] as const;
}

function digitOf(key: string): number | null {
  if (key === "-" || key === "–") return 0;
  return /^\d$/.test(key) ? Number(key) : null;
}

type DigitKeysProps = { readonly on: boolean; readonly onChange: (on: boolean) => void };

/** Which keys answer, and the switch for people whose voice or hand would press them unawares. */
const DigitKeys = memo(function DigitKeys({ on, onChange }: DigitKeysProps) {
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
