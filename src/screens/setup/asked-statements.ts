import {
  CORE_MODULE,
  CORE_STATEMENTS,
  inQuestionnaireOrder,
  SHORT_FORM,
  statementById,
  statementsOf,
} from "#domain/questionnaire/look-up.ts";
import { MODULES, type ModuleId, type StatementId } from "#domain/questionnaire/structure.ts";

type Statements = readonly StatementId[];

/** How much of the core is asked: all, the short form, or what someone picked. */
export type CoreForm = "full" | "short" | "own";

/** The modules beside the core that are asked or not; own statements are written. */
export const MORE_MODULES: readonly ModuleId[] = MODULES.map(({ id }) => id).filter(
  (id) => id !== CORE_MODULE && id !== "own",
);

/** Those of a module's statements that are asked. */
export function askedOf(module: ModuleId, asked: Statements): Statements {
  return asked.filter((id) => statementById(id).module === module);
}

/** The modules of which anything is asked, in questionnaire order. */
export function modulesOf(asked: Statements): readonly ModuleId[] {
  return MODULES.map(({ id }) => id).filter((id) => askedOf(id, asked).length > 0);
}

export function coreFormOf(asked: Statements): CoreForm {
  const core = inQuestionnaireOrder(askedOf(CORE_MODULE, asked)).join();
  if (core === CORE_STATEMENTS.join()) return "full";
  return core === SHORT_FORM.join() ? "short" : "own";
}

/** Asks the core in this form; `own` is what it is already. */
export function withCoreForm(asked: Statements, form: CoreForm): Statements {
  if (form === "own") return asked;
  const others = asked.filter((id) => statementById(id).module !== CORE_MODULE);
  return inQuestionnaireOrder([...(form === "full" ? CORE_STATEMENTS : SHORT_FORM), ...others]);
}

/** Asks all of a module, or nothing of it. */
export function withModule(asked: Statements, module: ModuleId, wanted: boolean): Statements {
  const others = asked.filter((id) => statementById(id).module !== module);
  return inQuestionnaireOrder(wanted ? [...others, ...statementsOf(module)] : others);
}

/** Asks a statement or leaves it out. */
export function withStatement(asked: Statements, id: StatementId, wanted: boolean): Statements {
  const others = asked.filter((other) => other !== id);
  return inQuestionnaireOrder(wanted ? [...others, id] : others);
}

/** Whether leaving the statement out would leave nothing of the core, which is always in. */
export function isLastOfCore(asked: Statements, id: StatementId): boolean {
  const core = askedOf(CORE_MODULE, asked);
  return core.length === 1 && core.includes(id);
}
