import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";

type TurnButtonsProps = {
  /** Whether "Next" leads to the overview. */
  readonly isLast: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** One page back, one page on. */
export function TurnButtons({ isLast, onBack, onNext }: TurnButtonsProps) {
  const { t } = useTranslation("respond");
  return (
    <>
      <Button onClick={onBack}>{t("statement.back")}</Button>
      <Button look="primary" onClick={onNext}>
        {t(isLast ? "statement.overview" : "statement.next")}
      </Button>
    </>
  );
}
