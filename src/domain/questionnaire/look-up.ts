import {
  type DimensionId,
  MODULES,
  type ModuleId,
  type StatementId,
  type StatementMark,
} from "./structure.ts";

/** One statement with its place in the questionnaire. */
export type PlacedStatement = {
  readonly id: StatementId;
  readonly dimension: DimensionId;
  readonly module: ModuleId;
  readonly marks: readonly StatementMark[];
};

/** One dimension with its statements, in order. */
export type PlacedDimension = {
  readonly id: DimensionId;
  readonly module: ModuleId;
  readonly statements: readonly StatementId[];
};

/** All dimensions in questionnaire order. */
export const DIMENSIONS: readonly PlacedDimension[] = MODULES.flatMap((module) =>
  module.dimensions.map((dimension) => ({
    id: dimension.id,
    module: module.id,
    statements: dimension.statements.map(({ id }) => id),
  })),
);

/** All statements in questionnaire order: the order of bits and digits in the sealed format. */
export const STATEMENTS: readonly PlacedStatement[] = MODULES.flatMap((module) =>
  module.dimensions.flatMap((dimension) =>
    dimension.statements.map(({ id, marks }) => ({
      id,
      dimension: dimension.id,
      module: module.id,
      marks,
    })),
  ),
);

const byId: ReadonlyMap<string, PlacedStatement> = new Map(
  STATEMENTS.map((placed) => [placed.id, placed]),
);

/** The statement's place and marks. */
export function statementById(id: StatementId): PlacedStatement {
  const placed = byId.get(id);
  if (!placed) throw new Error(`no statement ${id}`);
  return placed;
}

export function isStatementId(value: unknown): value is StatementId {
  return typeof value === "string" && byId.has(value);
}
