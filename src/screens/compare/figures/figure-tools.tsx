import type { SvgExport } from "#charts/svg-export.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { useCompareLinks } from "../context/compare-links.ts";
import styles from "./figures.module.css";
import { SavePicture } from "./save-picture.tsx";

type FigureToolsProps = {
  readonly title: string;
  readonly partyNames: PerParty<string>;
  readonly draw: (drawings: readonly SVGSVGElement[]) => SvgExport | null;
  /** Whether hollow marks are shown, and how to change it; absent where nothing was expected. */
  readonly expected?: {
    readonly isShown: boolean;
    readonly onChange: (isShown: boolean) => void;
  };
};

/** What every figure offers besides its table: expectations, a picture to take along, the rules. */
export function FigureTools({ title, partyNames, draw, expected }: FigureToolsProps) {
  const { t } = useTranslation("compare");
  const links = useCompareLinks();
  return (
    <>
      {expected && (
        <Button
          look="quiet"
          aria-pressed={expected.isShown}
          onClick={() => {
            expected.onChange(!expected.isShown);
          }}
        >
          {t("expected")}
        </Button>
      )}
      <a className={styles["link"]} href={links.method}>
        {t("howCalculated")}
      </a>
      <SavePicture title={title} partyNames={partyNames} draw={draw} />
    </>
  );
}
