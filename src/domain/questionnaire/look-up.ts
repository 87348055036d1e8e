import {
  type DimensionId,
  MODULES,
  type ModuleId,
  OWN_IDS,
  type OwnId,
  type SourceId,
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
  /** null for an own statement's. */
  readonly source: SourceId | null;
  readonly statements: readonly StatementId[];
};

/** All dimensions in questionnaire order. */
export const DIMENSIONS: readonly PlacedDimension[] = MODULES.flatMap((module) =>
  module.dimensions.map((dimension) => ({
    id: dimension.id,
    module: module.id,
    source: dimension.source,
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

/** The module that is asked in every assessment. */
export const CORE_MODULE: ModuleId = "four-values";

/** The statements of a module, in questionnaire order. */
export function statementsOf(module: ModuleId): readonly StatementId[] {
  return STATEMENTS.filter((placed) => placed.module === module).map(({ id }) => id);
}

/** The core: all statements of the four values. */
export const CORE_STATEMENTS: readonly StatementId[] = statementsOf(CORE_MODULE);

/** The short form of the core, for a first meeting. */
export const SHORT_FORM: readonly StatementId[] = CORE_STATEMENTS.filter((id) =>
  statementById(id).marks.includes("short"),
);

/** The given statements in questionnaire order, each once. */
export function inQuestionnaireOrder(ids: Iterable<StatementId>): readonly StatementId[] {
  const wanted = new Set(ids);
  return STATEMENTS.map(({ id }) => id).filter((id) => wanted.has(id));
}

export function isStatementId(value: unknown): value is StatementId {
  return typeof value === "string" && byId.has(value);
}

/** Whether a statement, or the dimension that it is, was written by the people who invite. */
export function isOwn(id: StatementId | DimensionId): id is OwnId {
  return OWN_IDS.some((own) => own === id);
}
