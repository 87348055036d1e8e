import type { Development, StatementDevelopment } from "./development.ts";

/** What is told together. */
export type ToldGroup = {
  readonly kind: "closed" | "opened" | "moved";
  readonly statements: readonly StatementDevelopment[];
};

/** What is worth telling, in its order, by what it is; groups of nothing are left out. */
export function toldGroups({ worthTelling, statements }: Development): readonly ToldGroup[] {
  const told = worthTelling.flatMap((id) => statements.find((each) => each.id === id) ?? []);
  return (["closed", "opened", "moved"] as const)
    .map((kind) => ({ kind, statements: told.filter((each) => kindOf(each) === kind) }))
    .filter((group) => group.statements.length > 0);
}

function kindOf({ gap }: StatementDevelopment): ToldGroup["kind"] {
  return gap.change === "closed" || gap.change === "opened" ? gap.change : "moved";
}
