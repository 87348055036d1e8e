import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { anyAssessment } from "#tests/support/assessment-arbitraries.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { ASSESSMENT, payload } from "#tests/support/sealing-samples.ts";

type Json = { [key: string]: unknown };

const ANSWER: ReceivedAnswer = {
  invitationId: 770,
  respondentId: "CAkKCwwNDg8",
  revision: 1,
  checkCode: "K7Q-4MD",
  sealed: "IQAA",
};
const FULL: Assessment = {
  ...ASSESSMENT,
  follows: { assessment: "CAkKCwwNDg8", kind: "pulse" },
  received: [ANSWER, { ...ANSWER, invitationId: 1 }],
  late: [ANSWER],
  opening: { date: "2026-05-04", includedLate: 0 },
};

const damaged = { ok: false, reason: "damaged" };

function json(assessment: Assessment = FULL): Json {
  return JSON.parse(JSON.stringify(toDocument(assessment)));
}

/** The document with one value changed, by its path inside the assessment. */
function changed(path: string, value: unknown): Json {
  const document = json();
  let at = document["assessment"] as Json;
  const keys = path.split(".");
  for (const key of keys.slice(0, -1)) at = at[key] as Json;
  const last = keys.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return document;
}

/** The path of every value of the document, branches included. */
function paths(value: unknown, prefix = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    prefix + key,
    ...paths(inner, `${prefix}${key}.`),
  ]);
}

/** The values among the wrong ones that a field may well have. */
function isFine(path: string, value: unknown): boolean {
  if (value === null) return path.startsWith("expectedRespondents.");
  if (value === "") return path.startsWith("inviter.") || path === "endUsers";
  if (value === 1e9)
    return /^opening.includedLate$|^configuration.questionnaireVersion$/.test(path);
  return Array.isArray(value) && /^(received|late)$/.test(path);
}

describe("the document of an assessment", () => {
  it("reads back as it was, also through JSON and a structured clone", () => {
    const property = fc.property(anyAssessment, (assessment) => {
      const document = toDocument(assessment);
      expect(parseDocument(document)).toEqual({ ok: true, value: assessment });
      expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({
        ok: true,
        value: assessment,
      });
      expect(parseDocument(structuredClone(document))).toEqual({ ok: true, value: assessment });
    });
    fc.assert(property, { ...SEED, numRuns: 100 });
  });

  it("carries its format and version", () => {
    expect(toDocument(ASSESSMENT)).toEqual({
      format: "samsyn-assessment",
      version: 1,
      assessment: ASSESSMENT,
    });
  });

  it.each([
    null,
    undefined,
    7,
    "text",
    [],
    {},
    { version: 1 },
    { format: "samsyn-assessment" },
    { ...json(), format: "samsyn-draft" },
    { ...json(), format: ["samsyn-assessment"] },
    json()["assessment"],
  ])("takes something else for what it is: %#", (value) => {
    const reason = { ok: false, reason: "not-an-assessment" };
    expect(parseDocument(value)).toEqual(reason);
  });

  it.each([
    { ...json(), version: 2 },
    { format: "samsyn-assessment", version: 3, anything: true },
    changed("configuration.questionnaireVersion", 2),
    (() => {
      const document = changed("configuration.statements", ["a-later-statement"]);
      ((document["assessment"] as Json)["configuration"] as Json)["questionnaireVersion"] = 2;
      return document;
    })(),
  ])("tells a newer version: %#", (value) => {
    expect(parseDocument(value)).toEqual({ ok: false, reason: "newer-version" });
  });

  it.each([0, -1, 1.5, Number.NaN, "1", null, [1]])("calls version %j damaged", (version) => {
    expect(parseDocument({ ...json(), version })).toEqual(damaged);
  });

  const needed = paths(json()["assessment"]).filter((path) => path !== "follows");
  it.each(needed)("notices that %s is missing", (path) => {
    const document = changed(path, undefined);
    const isElement = /\.\d+$/.test(path);
    // An element leaves a hole, which JSON writes as null.
    expect(parseDocument(isElement ? JSON.parse(JSON.stringify(document)) : document)).toEqual(
      damaged,
    );
  });

  it.each(paths(json()["assessment"]))("notices another kind of value in %s", (path) => {
    const wrong = [null, [], {}, "", -1, 1.5, 1e9, Symbol("x"), Number.NaN].filter(
      (value) => !isFine(path, value),
    );
    const outcomes = wrong.map((value) => parseDocument(changed(path, value)));
    expect(outcomes).toEqual(wrong.map(() => damaged));
  });

  it.each([
    ["id", "AAECAwQFBg"],
    ["id", "AAECAwQFBgd"],
    ["id", "AAECAwQFBg="],
    ["keyPair.publicKey", "OUjP4K0d22ldeA5ZB3GV2mxWUGsCcyl5SrAryoCBXE1"],
    ["keyPair.privateKey", "short"],
    ["partyNames.A", ""],
    ["partyNames.A", "\u200b"],
    ["partyNames.A", "x".repeat(61)],
    ["partyNames.A", "x".repeat(10_000)],
    ["inviter.name", "x".repeat(61)],
    ["inviter.replyAddress", "x".repeat(255)],
    ["endUsers", "x".repeat(61)],
    ["expectedRespondents.A", 0],
    ["expectedRespondents.A", 1001],
    ["configuration.questionnaireVersion", 0],
    ["configuration.mode", "secret"],
    ["configuration.expectations", "some"],
    ["invitations.0.id", 0],
    ["invitations.0.id", 65_536],
    ["invitations.0.party", "C"],
    ["received.0.revision", 0],
    ["received.0.revision", 256],
    ["received.0.checkCode", "k7q-4md"],
    ["received.0.sealed", "not base64url"],
    ["received.0.sealed", "A".repeat(131_073)],
    ["opening.date", "2026-02-30"],
    ["opening.date", "2026-13-01"],
    ["opening.date", "2026-5-4"],
    ["opening.date", "2026-05-04T10:00:00Z"],
    ["opening.includedLate", -1],
  ])("refuses a value of %s: %#", (path, value) => {
    expect(parseDocument(changed(path, value)), path).toEqual(damaged);
  });

  it.each(["assessment", "partyNames", "inviter", "configuration", "invitations.0", "received.0"])(
    "refuses what nobody knows in %s",
    (path) => {
      const inside = path === "assessment" ? "more" : `${path}.more`;
      expect(parseDocument(changed(inside, 1))).toEqual(damaged);
    },
  );

  it.each<[string, Partial<Assessment>]>([
    ["statements out of order", configuration((statements) => statements.toReversed())],
    [
      "a statement twice",
      configuration((statements) => [...statements.slice(0, 1), ...statements]),
    ],
    ["no statement", configuration(() => [])],
    [
      "an invitation for one party only",
      {
        invitations: ASSESSMENT.invitations.map((each) => ({ ...each, party: "A" as const })),
        received: [],
        late: [],
      },
    ],
    ["one invitation", { invitations: ASSESSMENT.invitations.slice(1), received: [], late: [] }],
    [
      "two invitations of one number",
      {
        invitations: ASSESSMENT.invitations.map((each) => ({ ...each, id: 770 })),
      },
    ],
    ["an answer by an unknown invitation", { received: [{ ...ANSWER, invitationId: 5 }] }],
    ["a late answer by an unknown invitation", { late: [{ ...ANSWER, invitationId: 5 }] }],
    ["a respondent twice", { received: [ANSWER, { ...ANSWER, revision: 2 }] }],
    ["a late respondent twice", { late: [ANSWER, { ...ANSWER, revision: 2 }] }],
    ["a late answer before the opening", { opening: null }],
    [
      "names that no link can hold",
      {
        partyNames: { A: "👩‍👩‍👧‍👦".repeat(60), B: "👩‍👩‍👧‍👦".repeat(60) },
        inviter: {
          name: "👩‍👩‍👧‍👦".repeat(60),
          organisation: "👩‍👩‍👧‍👦".repeat(60),
          replyAddress: "",
        },
      },
    ],
  ])("refuses parts that do not fit: %s", (_, parts) => {
    expect(parseDocument(json({ ...FULL, ...parts }))).toEqual(damaged);
  });

  it("lets the same device answer for both parties, and again after the opening", () => {
    expect(parseDocument(json())).toEqual({ ok: true, value: FULL });
  });

  it("refuses more than an assessment takes, however many", () => {
    const answers = Array.from({ length: 2001 }, (_, index) => ({
      ...ANSWER,
      respondentId: Buffer.from(new BigUint64Array([BigInt(index)]).buffer).toString("base64url"),
    }));
    expect(parseDocument(json({ ...FULL, received: answers, late: [] }))).toEqual(damaged);
    expect(parseDocument(json({ ...FULL, received: answers.slice(1), late: [] })).ok).toBe(true);
    const invitations = Array.from({ length: 2001 }, (_, index) => ({
      id: index + 1,
      party: index % 2 === 0 ? "A" : "B",
      secret: ASSESSMENT.invitations[0]?.secret,
    }));
    expect(parseDocument(changed("invitations", invitations))).toEqual(damaged);
    expect(parseDocument(changed("configuration.statements", Array(100_000).fill("room")))).toEqual(
      damaged,
    );
  });

  it("takes no key for more than a key", () => {
    const text = JSON.stringify(json()).replace(
      '"invited"',
      '"__proto__":{"example":true,"polluted":1},"invited"',
    );
    const parsed = parseDocument(JSON.parse(text));
    expect(({} as Json)["polluted"]).toBeUndefined();
    if (!parsed.ok) return;
    expect(Object.keys(parsed.value)).not.toContain("__proto__");
    expect(parsed.value.example).toBe(false);
    expect(parsed.value).toEqual(FULL);
  });

  it.each(["constructor", "toString", "hasOwnProperty"])("is not fooled by %s", (key) => {
    expect(parseDocument({ [key]: json() })).toEqual({ ok: false, reason: "not-an-assessment" });
    expect(parseDocument(changed("configuration.mode", key))).toEqual(damaged);
    expect(parseDocument(changed("configuration.statements", [key]))).toEqual(damaged);
  });

  it("cleans the names of a file that was written by hand", () => {
    const parsed = parseDocument(changed("partyNames.A", " \u202eNord\u200bwind "));
    expect(parsed).toMatchObject({ ok: true, value: { partyNames: { A: "Nordwind" } } });
  });

  it("holds nothing that an invitation could not carry", async () => {
    const property = fc.asyncProperty(anyAssessment, async (assessment) => {
      const parsed = parseDocument(toDocument(assessment));
      if (!parsed.ok) return;
      expect(await encodeInvitation(payload("A", parsed.value))).not.toBe("");
      expect(await encodeInvitation(payload("B", parsed.value))).not.toBe("");
    });
    await fc.assert(property, { ...SEED, numRuns: 50 });
  });
});

function configuration(
  change: (
    statements: Assessment["configuration"]["statements"],
  ) => Assessment["configuration"]["statements"],
): Partial<Assessment> {
  return {
    configuration: { ...FULL.configuration, statements: change(FULL.configuration.statements) },
  };
}
