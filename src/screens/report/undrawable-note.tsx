import { useEffect, useState } from "react";
import { listedLetters } from "#platform/i18n/listed-letters.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { Notice } from "#ui/notice.tsx";
import { type Undrawable, WRITTEN_IN, type Written } from "./pdf/content/undrawable.ts";
import { findUndrawable } from "./pdf/make-pdf.ts";

/** What the PDF has no letters for, once there is time to look; null until then. */
export function useUndrawable({ names, own, comments, agreed }: Written): Undrawable | null {
  const [found, setFound] = useState<Undrawable | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const cancel = whenIdle(() => {
      void findUndrawable({ names, own, comments, agreed }, control.signal).then((checked) => {
        // Where it could not be looked for, the PDF cannot be made either, and that says so.
        if (checked.ok) setFound(checked.value);
      });
    });
    return () => {
      cancel();
      control.abort();
    };
  }, [names, own, comments, agreed]);
  return found;
}

/** What the PDF will show as boxes and where, before it is made; nothing where all can be drawn. */
export function UndrawableNote({ found }: { readonly found: Undrawable }) {
  const { t } = useTranslation("report");
  const places = WRITTEN_IN.filter((place) => found[place].length > 0);
  if (places.length === 0) return null;
  const count = new Set(places.flatMap((place) => found[place])).size;
  return (
    <Notice tone="info">
      <p>{t("undrawable.text", { count })}</p>
      {places.map((place) => (
        <p key={place}>{t(`undrawable.${place}`, { letters: listedLetters(found[place]) })}</p>
      ))}
    </Notice>
  );
}
