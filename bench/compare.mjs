// The comparison, without the export statistics: people who answer all that can be asked.
import { bundled } from "../scripts/bundle.mjs";
import { measure, steadyRandom } from "./measure.mjs";

/** How many statements and people a party, and the most milliseconds that may take. */
const CASES = [
  { statements: 24, people: 15, limit: 5 },
  { statements: 64, people: 15, limit: 15 },
  { statements: 64, people: 100, limit: 100 },
  { statements: 64, people: 1000, limit: 400 },
];

/** A row for each case: the first statements of the questionnaire, and all dimensions' importance. */
export async function compareRows() {
  const { compare } = await bundled("src/domain/comparison/compare.ts");
  const { STATEMENTS, DIMENSIONS } = await bundled("src/domain/questionnaire/look-up.ts");
  const dimensions = DIMENSIONS.map(({ id }) => id);
  return CASES.map(({ statements, people, limit }) => {
    const asked = STATEMENTS.slice(0, statements).map(({ id }) => id);
    const input = anInput({ asked, dimensions, people });
    const what = `compare ${asked.length} statements, ${people} people a party`;
    // Growth is over people, so only what differs in people alone counts.
    const size = statements === STATEMENTS.length ? { size: people } : {};
    return { what, limit, ...size, ...measure(() => compare(input)) };
  });
}

function anInput({ asked, dimensions, people }) {
  const random = steadyRandom(7);
  const rating = () => 1 + Math.floor(random() * 5);
  const answer = () => (random() < 0.05 ? "cannot-judge" : rating());
  const each = (ids, value) => Object.fromEntries(ids.map((id) => [id, value(id)]));
  const sheet = () => ({
    language: "en",
    ratings: each(asked, answer),
    expectations: each(asked, answer),
    importance: each(dimensions, rating),
    relationship: random() < 0.5 ? "reseller" : "technology",
    goOn: answer(),
    balance: each(asked, () => (random() < 0.5 ? "ours" : "theirs")),
    comments: each(asked.slice(0, 2), () => "Ask for an example of this."),
  });
  const sheets = () => Array.from({ length: people }, sheet);
  return {
    configuration: { statements: asked, expectations: "all", importance: true, mode: "open" },
    sheets: { A: sheets(), B: sheets() },
  };
}
