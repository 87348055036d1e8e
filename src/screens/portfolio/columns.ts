import type { Partnership } from "#domain/portfolio/partnership.ts";
import { CORE_MODULE, DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import type { DimensionId, ModuleId } from "#domain/questionnaire/structure.ts";

/** A dimension that partnerships share, or the count of own statements, which they do not. */
export type Column = DimensionId | "own";

/** What has a column: the core's dimensions, those of the modules unfolded, own statements as one. */
export function columnsOf(modules: readonly ModuleId[]): readonly Column[] {
  const shared = DIMENSIONS.filter(({ module }) => module !== "own");
  return [
    ...shared
      .filter(({ module }) => module === CORE_MODULE || modules.includes(module))
      .map(({ id }) => id),
    ...(modules.includes("own") ? (["own"] as const) : []),
  ];
}

/** The modules besides the core of which some partnership was asked, in questionnaire order. */
export function modulesBesides(partnerships: readonly Partnership[]): readonly ModuleId[] {
  const asked = new Set(partnerships.flatMap(({ newest }) => Object.keys(newest?.cells ?? {})));
  const modules = DIMENSIONS.filter(({ id }) => asked.has(id)).map(({ module }) => module);
  const hasOwn = partnerships.some(({ newest }) => newest?.own);
  return [
    ...[...new Set(modules)].filter((module) => module !== CORE_MODULE),
    ...(hasOwn ? (["own"] as const) : []),
  ];
}
