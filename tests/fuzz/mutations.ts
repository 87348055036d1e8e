import fc from "fast-check";

const edits = fc.array(
  fc.record({
    at: fc.nat(20_000),
    remove: fc.nat(12),
    put: fc.oneof(fc.string({ maxLength: 4 }), fc.string({ unit: "binary", maxLength: 4 })),
  }),
  { minLength: 1, maxLength: 4 },
);

/** One of the texts with a few places changed, or any text at all. */
export function changedText(texts: readonly string[]): fc.Arbitrary<string> {
  const changed = fc.tuple(fc.constantFrom(...texts), edits).map(([text, list]) =>
    list.reduce((rest, { at, remove, put }) => {
      const start = at % (rest.length + 1);
      return rest.slice(0, start) + put + rest.slice(start + remove);
    }, text),
  );
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 1, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  );
}

/** The same for bytes. */
export function changedBytes(samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const flips = fc.array(
    fc.record({ at: fc.nat(1_000_000), bits: fc.integer({ min: 1, max: 255 }) }),
    {
      maxLength: 6,
    },
  );
  const changed = fc
    .tuple(fc.constantFrom(...samples), flips, fc.nat(40))
    .map(([bytes, list, cut]) => {
      const copy = bytes.slice(0, bytes.length - (cut > 30 ? cut : 0));
      for (const { at, bits } of list) {
        const place = at % Math.max(1, copy.length);
        copy[place] = (copy[place] ?? 0) ^ bits;
      }
      return copy;
    });
  return fc.oneof(
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  );
}

const GONE = Symbol("gone");
const HOSTILE = [null, -1, 0, 1.5, 1e308, "", "\u202e", "__proto__", [], {}, true, GONE] as const;

/** One of the values with a few places changed or taken out, or any JSON at all. */
export function changedValue(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.array(fc.nat(60), { maxLength: 6 }),
    put: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 })),
  });
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, list]) =>
      list.reduce((rest, { path, put }) => withChange(rest, path, put), value),
    );
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 1, arbitrary: fc.constantFrom(...samples) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

function withChange(value: unknown, path: readonly number[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) {
    return put === GONE ? undefined : put;
  }
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return put === GONE ? undefined : put;
  const place = step % entries.length;
  const kept = entries.flatMap(([key, old], index): [string, unknown][] => {
    if (index !== place) return [[key, old]];
    if (rest.length === 0 && put === GONE) return [];
    return [[key, withChange(old, rest, put)]];
  });
  return Array.isArray(value) ? kept.map(([, old]) => old) : Object.fromEntries(kept);
}
