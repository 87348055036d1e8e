import type { ListSlide, ListSlideKind } from "./slide.ts";

/**
 * Divides a list over as few slides as its limit allows (rows a slide, 1 or more), about evenly, so
 * that no slide is left with a single row. An empty list has no slide.
 */
export function listPages<Kind extends ListSlideKind, Row>(
  kind: Kind,
  rows: readonly Row[],
  limit: number,
): readonly ListSlide<Kind, Row>[] {
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`${limit} rows on a slide`);
  const pages = Math.ceil(rows.length / limit);
  return Array.from({ length: pages }, (_, index) => ({
    kind,
    id: pageId(kind, index + 1),
    rows: rows.slice(
      Math.ceil((rows.length * index) / pages),
      Math.ceil((rows.length * (index + 1)) / pages),
    ),
    page: index + 1,
    pages,
  }));
}

/** The first slide of a list has the list's own name. */
function pageId<Kind extends ListSlideKind>(kind: Kind, page: number): Kind | `${Kind}:${number}` {
  return page === 1 ? kind : `${kind}:${page}`;
}

/** The part of an id that slides of one sort have in common: `strengths` of `strengths:2`. */
export function sortOf(id: string): string {
  return id.replace(/:.*$/, "");
}
