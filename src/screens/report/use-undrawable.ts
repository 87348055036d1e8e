import { useEffect, useState } from "react";
import { whenIdle } from "#platform/when-idle.ts";
import { findUndrawable } from "./pdf/make-pdf.ts";
import type { Undrawable, Written } from "./pdf/undrawable.ts";

/** What the PDF has no letters for, once there is time to look; null until then. */
export function useUndrawable({ names, comments, agreed }: Written): Undrawable | null {
  const [found, setFound] = useState<Undrawable | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const cancel = whenIdle(() => {
      void findUndrawable({ names, comments, agreed }, control.signal).then((checked) => {
        // Where it could not be looked for, the PDF cannot be made either, and that says so.
        if (checked.ok) setFound(checked.value);
      });
    });
    return () => {
      cancel();
      control.abort();
    };
  }, [names, comments, agreed]);
  return found;
}
