import { Suspense } from "react";
import { lazyComponent } from "#ui/lazy-component.ts";

// Hardly anybody needs it.
const Button = lazyComponent(async () => (await import("./raw-data-of.tsx")).RawDataOf);

/** What cannot be used any more, to take along; ids null for everything on this device. */
export function RawData({ ids }: { readonly ids: readonly string[] | null }) {
  return (
    <Suspense>
      <Button ids={ids} />
    </Suspense>
  );
}
