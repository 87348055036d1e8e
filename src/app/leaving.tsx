import { type ComponentType, lazy, Suspense } from "react";
import { useIsAsked } from "#platform/unsaved.ts";

// Hardly anybody is asked. Where it cannot be had, what is unsaved stays on the screen.
const LeaveDialog = lazy<ComponentType>(async () => {
  const fetched = await import("./leave-dialog.tsx").catch(() => null);
  return { default: fetched?.LeaveDialog ?? (() => null) };
});

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
