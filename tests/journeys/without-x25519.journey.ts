import type { BrowserContext } from "@playwright/test";
import { openBothSides } from "./support/both-sides.ts";
import { expect, test } from "./support/test.ts";

test("browsers with X25519 and without it seal for each other, and only those without fetch what has it", async ({
  person,
}) => {
  const [facilitator, respondent, other] = [
    await person({ locale: "en-GB" }),
    await person({ locale: "en-GB" }),
    await person({ locale: "en-GB" }),
  ];
  for (const context of [facilitator, respondent]) await context.addInitScript(withoutX25519);
  const fetched = [facilitator, respondent, other].map(countFetched);
  await openBothSides(facilitator, { A: respondent, B: other });
  expect(fetched.map((count) => count() > 0)).toEqual([true, true, false]);
});

/** Counts how often a browser fetches the chunk with the library. */
function countFetched(context: BrowserContext): () => number {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  return () => asked.filter((url) => /\/assets\/x25519-/u.test(url)).length;
}

/** Takes X25519 from the browser's cryptography, as browsers up to the first months of 2025 had none. */
function withoutX25519(): void {
  // The empty page of a new tab has no cryptography at all.
  if (!isSecureContext) return;
  const { prototype } = SubtleCrypto;
  for (const name of ["generateKey", "importKey", "deriveBits"] as const) {
    const own: unknown = prototype[name];
    if (typeof own !== "function") throw new Error(`no ${name}`);
    Object.defineProperty(prototype, name, {
      value(...parameters: unknown[]) {
        if (JSON.stringify(parameters).includes("X25519")) {
          return Promise.reject(new DOMException("X25519", "NotSupportedError"));
        }
        return Reflect.apply(own, this, parameters);
      },
    });
  }
}
