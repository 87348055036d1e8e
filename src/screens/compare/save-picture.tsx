import { useId, useState } from "react";
import type { Picture } from "#charts/picture-frame.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { download, fileNamePart } from "#platform/channels/download.ts";
import { copyPicture, pngFile, svgFile } from "#platform/channels/picture.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import styles from "./save-picture.module.css";

type SavePictureProps = {
  readonly title: string;
  readonly partyNames: PerParty<string>;
  /** Draws the chart anew, in the light theme. */
  readonly draw: () => Picture;
};

/** Copies a chart, or saves it as a file whose name says whose it is and what it shows. */
export function SavePicture({ title, partyNames, draw }: SavePictureProps) {
  const { t } = useTranslation("compare");
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const id = useId();
  const save = (ending: string, file: Blob | null) => {
    if (file) download(pictureName(partyNames, title, ending), file);
    setOutcome(file ? null : "failed");
  };
  return (
    <>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
          setOutcome(null);
        }}
      >
        {t("picture.save")}
      </Button>
      <div id={id} className={styles["ways"]} hidden={!isOpen}>
        <Button
          onClick={() => {
            void copyPicture(draw()).then((isCopied) => {
              setOutcome(isCopied ? "copied" : "failed");
            });
          }}
        >
          {t("picture.copy")}
        </Button>
        <Button
          onClick={() => {
            void pngFile(draw()).then((file) => {
              save("png", file);
            });
          }}
        >
          {t("picture.png")}
        </Button>
        <Button
          onClick={() => {
            save("svg", svgFile(draw()));
          }}
        >
          {t("picture.svg")}
        </Button>
        <p role="status">{outcome !== null && t(`picture.${outcome}`)}</p>
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
