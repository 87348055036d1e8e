import type { Terms } from "#domain/assessment/terms.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { fetchedScreen } from "./fetched-screen.ts";

const [OpenedSteps, fetchOpenedSteps] = fetchedScreen(
  async () => (await import("./opened-steps.tsx")).OpenedSteps,
);

export { OpenedSteps };

/** One after the other, each in a pause of its own. */
const PIECES: readonly ((terms: Terms) => Promise<unknown>)[] = [
  fetchOpenedSteps,
  async () => (await import("./opened-steps.tsx")).fetchCompareScreen(),
  async () => (await import("./opened-steps.tsx")).fetchComparingAhead(),
  async (terms) => (await import("#screens/compare/rehearse.tsx")).rehearse(terms),
];

let isAsked = false;

/** Fetches what the opening of the answers will need, while nobody waits for it. */
export function fetchComparisonAhead(terms: Terms): void {
  if (isAsked) return;
  isAsked = true;
  fetchFrom(0, terms);
}

function fetchFrom(index: number, terms: Terms): void {
  const piece = PIECES[index];
  if (!piece) return;
  whenIdle(() => {
    piece(terms).then(
      () => {
        fetchFrom(index + 1, terms);
      },
      () => {
        // What is missing now is asked for again when it is needed.
        isAsked = false;
      },
    );
  });
}
