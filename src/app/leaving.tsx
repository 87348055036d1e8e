import { Suspense } from "react";
import { useIsAsked } from "#platform/unsaved.ts";
import { lazyComponent } from "#ui/lazy-component.ts";

// Hardly anybody is asked. Where it cannot be had, what is unsaved stays on the screen.
const LeaveDialog = lazyComponent(
  async () => (await import("./leave-dialog.tsx").catch(() => null))?.LeaveDialog ?? (() => null),
);

/** Asks whoever is about to lose something by going to another screen. */
export function Leaving() {
  return (
    useIsAsked() && (
      <Suspense>
        <LeaveDialog />
      </Suspense>
    )
  );
}
