import { useId, useState } from "react";
import { drawingsBeside } from "#charts/chart-figure.tsx";
import type { SvgExport } from "#charts/svg-export.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { fail, ok } from "#domain/result.ts";
import { fileNamePart } from "#platform/channels/files/file-name-part.ts";
import { copyPicture, pngFile, svgFile } from "#platform/channels/files/picture.ts";
import { useSaving } from "#platform/channels/files/use-saving.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { SavingNote } from "#ui/saving-note.tsx";
import styles from "./figures.module.css";

type SavePictureProps = {
  readonly title: string;
  readonly partyNames: PerParty<string>;
  /** The chart in the light theme; null where it is not drawn yet. */
  readonly draw: (drawings: readonly SVGSVGElement[]) => SvgExport | null;
};

/** Copies a chart, or saves it as a file whose name says whose it is and what it shows. */
export function SavePicture({ title, partyNames, draw }: SavePictureProps) {
  const { t } = useTranslation("compare");
  const [isOpen, setIsOpen] = useState(false);
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const { saving, save, forget } = useSaving<"failed">();
  const id = useId();
  const saveAs = (
    button: Element,
    ending: string,
    type: string,
    fileOf: (drawing: SvgExport) => Promise<Blob | null>,
  ) => {
    setIsCopied(null);
    const name = pictureName(partyNames, title, ending);
    const make = async () => {
      const drawing = draw(drawingsBeside(button));
      const file = drawing && (await fileOf(drawing));
      return file ? ok(file) : fail("failed");
    };
    void save({ name, type, make });
  };
  return (
    <>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
          setIsCopied(null);
          forget();
        }}
      >
        {t("picture.save")}
      </Button>
      <div id={id} className={styles["ways"]} hidden={!isOpen}>
        <Button
          onClick={(event) => {
            forget();
            const drawing = draw(drawingsBeside(event.currentTarget));
            if (drawing) void copyPicture(drawing).then(setIsCopied);
            else setIsCopied(false);
          }}
        >
          {t("picture.copy")}
        </Button>
        <Button
          onClick={(event) => {
            saveAs(event.currentTarget, "png", "image/png", pngFile);
          }}
        >
          {t("picture.png")}
        </Button>
        <Button
          onClick={(event) => {
            saveAs(event.currentTarget, "svg", "image/svg+xml", (drawing) =>
              Promise.resolve(svgFile(drawing)),
            );
          }}
        >
          {t("picture.svg")}
        </Button>
        <p role="status">
          {isCopied !== null && t(isCopied ? "picture.copied" : "picture.failed")}
        </p>
        {saving && <SavingNote saving={saving} failed={t("picture.failed")} />}
      </div>
    </>
  );
}

/** "Samsyn – Nordvik & Alpenblick – Four values.png". */
function pictureName(partyNames: PerParty<string>, title: string, ending: string): string {
  const names = PARTIES.map((party) => fileNamePart(partyNames[party])).filter(Boolean);
  const parts = ["Samsyn", names.join(" & "), fileNamePart(title)].filter(Boolean);
  return `${parts.join(" – ")}.${ending}`;
}
