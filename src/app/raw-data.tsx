import { lazy, Suspense } from "react";

// Hardly anybody needs it.
const Button = lazy(async () => ({
  default: (await import("./raw-data-of.tsx")).RawDataOf,
}));

/** What cannot be used any more, to take along; ids null for everything on this device. */
export function RawData({ ids }: { readonly ids: readonly string[] | null }) {
  return (
    <Suspense>
      <Button ids={ids} />
    </Suspense>
  );
}
