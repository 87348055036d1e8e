import { statementById } from "./look-up.ts";
import type { DimensionId, ModuleId, StatementId } from "./structure.ts";

/** Those statements of a dimension that are asked, in their order; never empty. */
export type DimensionGroup = {
  readonly dimension: DimensionId;
  readonly module: ModuleId;
  readonly statements: readonly StatementId[];
};

/** The asked statements by dimension, both in the order of asking. */
export function groupByDimension(statements: readonly StatementId[]): readonly DimensionGroup[] {
  const groups = new Map<DimensionId, DimensionGroup>();
  for (const id of statements) {
    const { dimension, module } = statementById(id);
    const before = groups.get(dimension)?.statements ?? [];
    groups.set(dimension, { dimension, module, statements: [...before, id] });
  }
  return [...groups.values()];
}
