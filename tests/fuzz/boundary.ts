import fc from "fast-check";

/** A way in from outside, with everything that may knock at it. */
export type Boundary = {
  readonly name: string;
  /** Every reason that an input can be refused for. */
  readonly reasons: readonly string[];
  /** Knocks with so many inputs; counts the outcomes. Throws on a crash or an unknown outcome. */
  readonly knock: (inputs: Inputs, outcomes: Map<string, number>) => Promise<void>;
};

type Inputs = { readonly seed: number; readonly numRuns: number };

type BoundaryParts<Input, Reason extends string> = {
  readonly name: string;
  /** As a record, so that a new reason must be added here. */
  readonly reasons: Readonly<Record<Reason, true>>;
  readonly inputs: fc.Arbitrary<Input>;
  /** Inputs that are tried first: at least one for each reason. */
  readonly examples: readonly Input[];
  /** Must not throw, whatever the input; throws itself where something is half applied. */
  readonly open: (input: Input) => Promise<readonly (Reason | "ok")[]>;
};

export function makeBoundary<Input, Reason extends string>(
  parts: BoundaryParts<Input, Reason>,
): Boundary {
  const { name, reasons, inputs, examples, open } = parts;
  return {
    name,
    reasons: Object.keys(reasons),
    async knock({ seed, numRuns }, outcomes) {
      const property = fc.asyncProperty(inputs, async (input) => {
        for (const outcome of await open(input)) {
          if (outcome !== "ok" && !(outcome in reasons)) throw new Error(`unknown: ${outcome}`);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
      });
      await fc.assert(property, {
        seed,
        numRuns: numRuns + examples.length,
        examples: examples.map((input): [Input] => [input]),
      });
    },
  };
}
