import type { ComponentProps } from "react";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { CompareScreen } from "#screens/compare/compare-screen.tsx";

type Others = Partial<Omit<ComponentProps<typeof CompareScreen>, "comparison">>;

/** A comparison of Nordvik and Alpenblick on its screen, at the first view unless told. */
export function aCompareScreen(comparison: Comparison, others: Others = {}) {
  return (
    <CompareScreen
      id="AAECAwQFBgc"
      location=""
      comparison={comparison}
      partyNames={{ A: "Nordvik", B: "Alpenblick" }}
      date="2026-05-03"
      example={false}
      earlier={null}
      {...others}
    />
  );
}
