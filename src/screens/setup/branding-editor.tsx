import { useState } from "react";
import {
  contrastOn,
  ENOUGH_CONTRAST,
  GROUNDS,
  type Ground,
  readableAccent,
} from "#charts/marks/accent.ts";
import { LIGHT } from "#charts/marks/colours.ts";
import { type Branding, hasBranding, LOGO } from "#domain/assessment/branding.ts";
import { type LogoReason, readLogo } from "#platform/channels/files/logo-file.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/fields/field.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { Logo } from "#ui/logo.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import styles from "./branding-editor.module.css";
import { CHOSEN, useSetUpForm } from "./form-field.tsx";

const BYTES_PER_KB = 1000;

/** Where a logo and a colour are chosen, and how they will look. */
export function BrandingEditor() {
  const { t } = useTranslation("setup");
  const { watch, getValues, setValue } = useSetUpForm();
  const branding = watch("branding");
  /** What was there before something was removed; null where nothing was. */
  const [before, setBefore] = useState<Branding | null>(null);
  const { logo, accent } = branding;
  // A colour may be chosen while a file is being read.
  const now = () => getValues("branding");
  const change = (next: Branding, undo: Branding | null = null) => {
    setValue("branding", next, CHOSEN);
    setBefore(undo);
  };
  return (
    <>
      <LogoField
        isThere={logo !== undefined}
        onLogo={(chosen) => {
          change({ ...now(), logo: chosen });
        }}
        onRemove={() => {
          const { logo: _removed, ...rest } = now();
          change(rest, branding);
        }}
      />
      <div className={shared["row"]}>
        <TextField
          label={t("branding.accent")}
          hint={t("branding.accentHint")}
          type="color"
          value={accent ?? LIGHT.ink}
          onChange={(event) => {
            change({ ...now(), accent: event.target.value.toLowerCase() });
          }}
        />
        {accent !== undefined && (
          <Button
            onClick={() => {
              const { accent: _removed, ...rest } = now();
              change(rest, branding);
            }}
          >
            {t("branding.removeAccent")}
          </Button>
        )}
      </div>
      {before && (
        <Undo
          onUndo={() => {
            change(before);
          }}
        >
          <p>{t(before.logo === logo ? "branding.accentRemoved" : "branding.logoRemoved")}</p>
        </Undo>
      )}
      <div role="status" className={shared["stack1"]}>
        {accent !== undefined &&
          GROUNDS.map((ground) => <Weak key={ground} accent={accent} ground={ground} />)}
      </div>
      {hasBranding(branding) && <Preview {...branding} />}
    </>
  );
}

type LogoFieldProps = {
  readonly isThere: boolean;
  readonly onLogo: (logo: string) => void;
  readonly onRemove: () => void;
};

type Refused = { readonly reason: LogoReason; readonly size: number };

function LogoField({ isThere, onLogo, onRemove }: LogoFieldProps) {
  const { t } = useTranslation("setup");
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await readLogo(file);
    setRefused(read.ok ? null : { reason: read.reason, size: file.size });
    if (read.ok) onLogo(read.value);
  };
  return (
    <>
      <div className={shared["row"]}>
        <FileButton
          label={t(isThere ? "branding.otherLogo" : "branding.chooseLogo")}
          accept=".png,.svg"
          onFiles={(files) => void take(files)}
        />
        {isThere && <Button onClick={onRemove}>{t("branding.removeLogo")}</Button>}
      </div>
      <p className={shared["quiet"]}>
        {t("branding.logoHint", { most: LOGO.bytes / BYTES_PER_KB })}
      </p>
      {refused && (
        <Notice tone="error">
          <p>
            {t(`branding.refused.${refused.reason}`, {
              size: Math.ceil(refused.size / BYTES_PER_KB),
              most: LOGO.bytes / BYTES_PER_KB,
            })}
          </p>
        </Notice>
      )}
    </>
  );
}

type WeakProps = { readonly accent: string; readonly ground: Ground };

/** What is wrong with a colour on a ground, and what stands there instead; nothing where it can be read. */
function Weak({ accent, ground }: WeakProps) {
  const { t, language } = useTranslation("setup");
  const contrast = contrastOn(accent, ground);
  if (contrast >= ENOUGH_CONTRAST) return null;
  return (
    <p className={shared["quiet"]}>
      {t(`branding.weak.${ground}`, {
        contrast: formatFigure(contrast, language),
        enough: formatFigure(ENOUGH_CONTRAST, language),
        shade: readableAccent(accent, ground),
      })}
    </p>
  );
}

/** How it looks on paper and on a dark wall, beside the colours that stay. */
function Preview({ logo, accent }: Branding) {
  const { t } = useTranslation(["setup", "report"]);
  const [partyA, partyB] = useSetUpForm().watch(["partyA", "partyB"]);
  const names = isolatedNames({
    A: partyA.trim() || t("setup:partyA"),
    B: partyB.trim() || t("setup:partyB"),
  });
  return (
    <div className={styles["looks"]}>
      {GROUNDS.map((ground) => (
        <figure key={ground} data-theme={ground} className={styles["look"]}>
          {logo !== undefined && (
            <Logo png={logo} alt={t("report:document.logo", { a: names.A, b: names.B })} />
          )}
          <p
            className={styles["names"]}
            style={accent === undefined ? {} : { color: readableAccent(accent, ground) }}
          >
            {t("report:document.parties", { a: names.A, b: names.B })}
          </p>
          <figcaption className={shared["quiet"]}>{t(`setup:branding.on.${ground}`)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
