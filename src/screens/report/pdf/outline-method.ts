import type { Writing } from "../document-source.ts";
import type { Section } from "./document-model.ts";

/** How to read the report and how it is calculated, in half a page. */
export function methodSection({ t, comparison, plan }: Writing): Section {
  const { mode } = comparison;
  const hasPositions = Object.keys(plan.positions).length > 0;
  const texts = [
    t("report:method.means", {}),
    t("report:method.half", {}),
    ...(hasPositions ? [t("report:method.after", {})] : []),
    ...(mode === "confidential" ? [t("report:method.confidential", {})] : []),
    t("report:key.people", {}),
  ];
  return {
    heading: t("report:part.method", {}),
    blocks: [
      {
        kind: "key",
        items: [
          { tone: "same", text: t("report:key.same", {}) },
          { tone: "near", text: t("report:key.near", {}) },
          { tone: "apart", text: t("report:key.apart", {}) },
          { tone: "unknown", text: t("report:key.unknown", {}) },
        ],
      },
      ...texts.map((text) => ({ kind: "paragraph", look: "body", text }) as const),
    ],
    sections: [],
  };
}
