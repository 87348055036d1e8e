import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { setNote } from "#domain/plan/conversation.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import {
  type AssessmentFile,
  readAssessmentFile,
  writeAssessmentFile,
} from "#platform/channels/files/assessment-file.ts";
import { salvageFile } from "#platform/channels/files/salvage-file.ts";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";

const RUNS = { numRuns: 600, seed: 15 };

/** An early and a late state of one assessment, and another assessment; each as a file's bytes. */
let files: readonly { readonly content: AssessmentFile; readonly bytes: Uint8Array }[];

beforeAll(async () => {
  const early = await withAnswers(await freshAssessment());
  const more = await receiveAnswer(early, await anAnswer(early, "B", "CCCCCCCCCCA"));
  const plan = valueOf(
    setNote(emptyPlan("2026-05-03"), "experience-better", "Ask the fitters – first."),
  );
  const contents = [
    { assessment: early, plan: null },
    { assessment: valueOf(more).assessment, plan },
    { assessment: await withAnswers(await freshAssessment()), plan },
  ];
  files = await Promise.all(
    contents.map(async (content) => {
      const file = valueOf(await writeAssessmentFile(content, ""));
      return { content, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
});

/** Two places in so many bytes, the first one first. */
function range(length: number, [one, other]: readonly [number, number]) {
  const places = [Math.floor(one * length), Math.floor(other * length)].toSorted((a, b) => a - b);
  return { from: places[0] ?? 0, to: places[1] ?? 0 };
}

const DAMAGES = {
  flip: (bytes: Uint8Array, from: number, _to: number, byte: number) =>
    bytes.with(from, (bytes[from] ?? 0) ^ (byte || 1)),
  replace: (bytes: Uint8Array, from: number, _to: number, byte: number) => bytes.with(from, byte),
  delete: (bytes: Uint8Array, from: number, to: number) =>
    joined(bytes.subarray(0, from), bytes.subarray(Math.min(to, from + 40))),
  insert: (bytes: Uint8Array, from: number, _to: number, byte: number) =>
    joined(bytes.subarray(0, from), Uint8Array.of(byte), bytes.subarray(from)),
  duplicate: (bytes: Uint8Array, from: number, to: number) =>
    joined(bytes.subarray(0, to), bytes.subarray(from)),
  swap: (bytes: Uint8Array, from: number, to: number) =>
    bytes.with(from, bytes[to] ?? 0).with(to, bytes[from] ?? 0),
  truncate: (bytes: Uint8Array, from: number) => bytes.subarray(0, from),
} as const;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function fraction() {
  return fc.nat(999_999).map((part) => part / 1_000_000);
}

describe("a damaged file without a passphrase", () => {
  it.each(["flip", "replace", "delete", "insert", "duplicate", "swap", "truncate"] as const)(
    "is never read as something else: %s",
    async (damage) => {
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(fraction(), fraction()),
          fc.integer({ min: 0, max: 255 }),
          async (places, byte) => {
            const file = files[1];
            if (!file) throw new Error("no file");
            const { from, to } = range(file.bytes.length, places);
            const bytes = DAMAGES[damage](file.bytes, from, to, byte);
            expect([null, file.content]).toContainEqual(await contentOf(bytes));
          },
        ),
        RUNS,
      );
    },
  );

  it("is never read as something else where it was put together from two", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fraction(), fraction()),
        fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 2 }),
        async (places, [first = 0, second = 0]) => {
          const [one, other] = [files[first], files[second]];
          if (!one || !other) throw new Error("no file");
          const begin = one.bytes.subarray(0, Math.floor(places[0] * one.bytes.length));
          const end = other.bytes.subarray(Math.floor(places[1] * other.bytes.length));
          const content = await contentOf(joined(begin, end));
          expect([null, one.content, other.content]).toContainEqual(content);
        },
      ),
      RUNS,
    );
  });

  it("is never read as something else where a part of one stands in the other", async () => {
    const parsed = files.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)));
    for (const one of parsed) {
      for (const other of parsed.filter((each) => each !== one)) {
        const { received, late } = other.assessment;
        const mixtures = [
          { ...one, plan: other.plan },
          { ...one, assessment: other.assessment },
          { ...one, checksums: other.checksums },
          { ...one, assessment: { ...one.assessment, received, late } },
          { ...one, assessment: { ...one.assessment, partyNames: { A: "Other", B: "Names" } } },
        ];
        for (const mixture of mixtures) {
          const bytes = new TextEncoder().encode(JSON.stringify(mixture));
          const written = files.map(({ content }) => content);
          expect([null, ...written]).toContainEqual(await contentOf(bytes));
        }
      }
    }
  });
});

/** What is read, which white space does not change; null where it is refused. */
async function contentOf(bytes: Uint8Array): Promise<AssessmentFile | null> {
  const read = await readAssessmentFile(new Blob([bytes.slice()]), "");
  return read.ok ? read.value : null;
}

describe("what is whole of a damaged file", () => {
  async function salvaged(change: (text: string, content: AssessmentFile) => string) {
    const file = files[1];
    if (!file) throw new Error("no file");
    const text = change(new TextDecoder().decode(file.bytes), file.content);
    return { salvage: await salvageFile(new Blob([text])), content: file.content };
  }
  const flipped = (text: string, at: number) =>
    text.slice(0, at) + (text.charAt(at) === "A" ? "B" : "A") + text.slice(at + 1);

  it("is every answer that opens with the key, and the plan", async () => {
    const { salvage, content } = await salvaged((text, { assessment }) =>
      flipped(text, text.indexOf(assessment.received[1]?.sealed ?? "") + 60),
    );
    expect(salvage).toMatchObject({ whole: 2, all: 3, isPlanLost: false });
    const [first, , third] = content.assessment.received;
    expect(salvage?.content.assessment.received).toEqual([first, third]);
    expect(salvage?.content.plan).toEqual(content.plan);
  });

  it("is all answers where only what stands beside the sealed bytes was changed", async () => {
    const { salvage, content } = await salvaged((text, { assessment }) =>
      text.replaceAll(`"${assessment.received[0]?.checkCode}","sealed"`, '"AAA-AAA","sealed"'),
    );
    expect(salvage).toMatchObject({ whole: 3, all: 3 });
    expect(salvage?.content).toEqual(content);
  });

  it("is told apart from a plan that is not, and nothing where the set-up is damaged", async () => {
    const note = await salvaged((text) => text.replace("Ask the fitters", "Ask the bitters"));
    expect(note.salvage).toMatchObject({ whole: 3, all: 3, isPlanLost: true });
    expect(note.salvage?.content.plan).toBeNull();
    const named = await salvaged((text, { assessment }) =>
      text.replace(assessment.partyNames.A, "Somebody"),
    );
    expect(named.salvage).toBeNull();
    expect((await salvaged((text) => text.slice(0, 900))).salvage).toBeNull();
  });
});
