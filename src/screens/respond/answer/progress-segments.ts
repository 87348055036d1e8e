import { statementById } from "#domain/questionnaire/look-up.ts";
import { MODULES } from "#domain/questionnaire/structure.ts";
import type { AskedPage } from "#platform/storage/draft-document.ts";
import { isShort, type Route } from "../place-path.ts";

/** A stretch of pages: how many, and how many of the others stand before it. */
export type Segment = { readonly key: string; readonly start: number; readonly length: number };

const [CORE] = MODULES;

/**
 * The pages after the first question in stretches: a dimension of the core module, a whole module
 * beyond it, all short pages together.
 */
export function segmentsOf(route: Route): readonly Segment[] {
  const segments = new Map<string, Segment>();
  route.forEach((page, position) => {
    const key = keyOf(page);
    if (key === null) return;
    const segment = segments.get(key) ?? { key, start: position, length: 0 };
    segments.set(key, { ...segment, length: segment.length + 1 });
  });
  return [...segments.values()];
}

function keyOf(page: AskedPage): string | null {
  if (isShort(page)) return "short";
  if (page.page !== "statement") return null;
  const { module, dimension } = statementById(page.statement);
  return module === CORE.id ? dimension : module;
}
