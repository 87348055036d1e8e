import { describe, expect, it } from "vitest";
import { codeBoundaries } from "./code-boundaries.ts";
import { fileBoundaries } from "./file-boundaries.ts";
import { mailboxBoundary } from "./mailbox-boundary.ts";
import { recordBoundaries } from "./record-boundaries.ts";

/** Altogether, over all boundaries; 0 for one short round at a fixed seed. */
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 0);
const SEED = Number(process.env["SEED"] ?? 20_260_101);
const ROUND = 200;

const boundaries = [
  ...(await codeBoundaries()),
  ...recordBoundaries(),
  ...(await fileBoundaries()),
  await mailboxBoundary(),
];
const share = (SECONDS * 1000) / boundaries.length;

describe("whatever comes to a boundary", () => {
  it.each(boundaries)(
    "$name: nothing crashes, and every reason to refuse is reached",
    async ({ name, reasons, knock }) => {
      const outcomes = new Map<string, number>();
      const end = Date.now() + share;
      let seed = SEED;
      let tried = 0;
      do {
        await knock({ seed, numRuns: ROUND }, outcomes);
        seed += 1;
        tried += ROUND;
      } while (Date.now() < end);
      if (SECONDS > 0) {
        const counts = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(", ");
        process.stdout.write(`${name}: ${tried} inputs from seed ${SEED} (${counts})\n`);
      }
      expect(reasons.filter((reason) => !outcomes.has(reason))).toEqual([]);
    },
    60_000 + share * 2,
  );
});
