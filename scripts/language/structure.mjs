import { bundled } from "../bundle.mjs";

/** The questionnaire's structure as the product has it: modules, dimensions, statements, marks; own statements apart. */
export async function structure() {
  const { MODULES, QUESTIONNAIRE_VERSION } = await bundled("src/domain/questionnaire/structure.ts");
  const { DIMENSIONS, STATEMENTS } = await bundled("src/domain/questionnaire/look-up.ts");
  return {
    version: QUESTIONNAIRE_VERSION,
    modules: MODULES.filter(({ id }) => id !== "own").map(({ id }) => ({
      id,
      dimensions: DIMENSIONS.filter(({ module }) => module === id),
    })),
    marks: new Map(STATEMENTS.map(({ id, marks }) => [id, marks])),
  };
}
