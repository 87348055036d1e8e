import fc from "fast-check";
import { CompactEncrypt } from "jose";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { fail } from "#domain/result.ts";
import {
  assessmentFileName,
  needsPassphrase,
  readAssessmentFile,
  writeAssessmentFile,
} from "#platform/channels/files/assessment-file.ts";
import { withChecksums } from "#tests/support/assessment-file.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const CONTENT = { assessment: ASSESSMENT, plan: emptyPlan("2026-05-03") };
const PASSPHRASE = "fünf Åkerbär 🙂";

function file(content: unknown): Blob {
  return new Blob([typeof content === "string" ? content : JSON.stringify(content)]);
}

async function written(passphrase: string): Promise<Blob> {
  const result = await writeAssessmentFile(CONTENT, passphrase);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe("the file of confidential answers", () => {
  const configuration = { ...ASSESSMENT.configuration, mode: "confidential" } as const;
  const confidential = { ...CONTENT, assessment: { ...ASSESSMENT, configuration } };

  it("is never written without a passphrase", async () => {
    expect(needsPassphrase(ASSESSMENT)).toBe(false);
    expect(needsPassphrase(confidential.assessment)).toBe(true);
    expect(await writeAssessmentFile(confidential, "")).toEqual(fail("passphrase-required"));
    const file = await writeAssessmentFile(confidential, PASSPHRASE);
    if (!file.ok) return expect.fail(file.reason);
    expect(await readAssessmentFile(file.value, PASSPHRASE)).toEqual({
      ok: true,
      value: confidential,
    });
  });
});

describe("a file without a passphrase", () => {
  it("opens again, with any passphrase or none", async () => {
    const plain = await written("");
    expect(plain.type).toBe("application/json");
    expect(await readAssessmentFile(plain, "")).toEqual({ ok: true, value: CONTENT });
    expect(await readAssessmentFile(plain, "needless")).toEqual({ ok: true, value: CONTENT });
  });

  it("is the document, readable and open to any program", async () => {
    expect(JSON.parse(await (await written("")).text())).toEqual(
      await withChecksums({ ...toDocument(ASSESSMENT), plan: CONTENT.plan }),
    );
  });

  it.each([
    ["nothing", ""],
    ["a text", "samsyn:r/abc"],
    ["deep brackets", "[".repeat(100_000)],
    ["another JSON", { hello: "world" }],
    ["null", "null"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000"],
  ])("is no assessment where it holds %s", async (_, content) => {
    expect(await readAssessmentFile(file(content), "")).toEqual(fail("not-an-assessment"));
  });

  it("brings any plan back beside the assessment", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const result = await writeAssessmentFile({ assessment: ASSESSMENT, plan }, "");
        if (!result.ok) return expect.fail(result.reason);
        const value = { assessment: ASSESSMENT, plan };
        expect(await readAssessmentFile(result.value, "")).toEqual({ ok: true, value });
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it("has no plan where none was written, and is damaged where the plan is", async () => {
    const document = toDocument(ASSESSMENT);
    const without = { ok: true, value: { assessment: ASSESSMENT, plan: null } };
    const whole = await withChecksums(document);
    expect(await readAssessmentFile(file(whole), "")).toEqual(without);
    const broken = await withChecksums({ ...document, plan: { ...CONTENT.plan, minutes: 0 } });
    expect(await readAssessmentFile(file(broken), "")).toEqual(fail("damaged"));
  });

  it.each(["checksums", "plan", "assessment"])("is damaged without its %s", async (field) => {
    const whole = Object.entries(await withChecksums(toDocument(ASSESSMENT)));
    const content = Object.fromEntries(whole.filter(([name]) => name !== field));
    expect(await readAssessmentFile(file(content), "")).toEqual(fail("damaged"));
  });

  it("is damaged where it was cut off", async () => {
    const half = (await (await written("")).text()).slice(0, 500);
    expect(await readAssessmentFile(file(half), "")).toEqual(fail("damaged"));
  });

  it("tells a newer one and a damaged one", async () => {
    const document = toDocument(ASSESSMENT);
    expect(await readAssessmentFile(file({ ...document, version: 2 }), "")).toEqual(
      fail("newer-version"),
    );
    expect(
      await readAssessmentFile(file({ ...document, assessment: { ...ASSESSMENT, id: "x" } }), ""),
    ).toEqual(fail("damaged"));
  });

  it("is refused above 5 MB, unread", async () => {
    const huge = new Blob([new Uint8Array(5 * 1024 * 1024 + 1)]);
    const text = vi.spyOn(huge, "text");
    expect(await readAssessmentFile(huge, "")).toEqual(fail("too-long"));
    expect(text).not.toHaveBeenCalled();
    const full = new Blob([new Uint8Array(5 * 1024 * 1024)]);
    expect(await readAssessmentFile(full, "")).toEqual(fail("not-an-assessment"));
  });

  it("says so where the browser cannot reach it any more", async () => {
    const gone = file("");
    vi.spyOn(gone, "text").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    expect(await readAssessmentFile(gone, "")).toEqual(fail("unreachable"));
  });
});

describe("a file with a passphrase", () => {
  let sealed: { format: string; version: number; jwe: string };

  beforeAll(async () => {
    sealed = JSON.parse(await (await written(PASSPHRASE)).text());
  });

  it("shows nothing of what is in it", () => {
    expect(Object.keys(sealed)).toEqual(["format", "version", "jwe"]);
    expect(JSON.stringify(sealed)).not.toContain(ASSESSMENT.keyPair.privateKey);
    expect(JSON.stringify(sealed)).not.toContain("Nordwind");
    const header = JSON.parse(Buffer.from(sealed.jwe.split(".")[0] ?? "", "base64url").toString());
    expect(header).toMatchObject({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", p2c: 600_000 });
  });

  it("opens with the passphrase, however its accents are typed", async () => {
    const opened = { ok: true, value: CONTENT };
    expect(await readAssessmentFile(file(sealed), PASSPHRASE)).toEqual(opened);
    expect(await readAssessmentFile(file(sealed), PASSPHRASE.normalize("NFD"))).toEqual(opened);
  });

  it("asks for the passphrase, and refuses a wrong one", async () => {
    expect(await readAssessmentFile(file(sealed), "")).toEqual(fail("passphrase-needed"));
    for (const wrong of [`${PASSPHRASE} `, PASSPHRASE.toLowerCase()]) {
      expect(await readAssessmentFile(file(sealed), wrong)).toEqual(fail("passphrase-wrong"));
    }
  });

  it("is sealed anew each time", async () => {
    expect(JSON.parse(await (await written(PASSPHRASE)).text()).jwe).not.toBe(sealed.jwe);
  });

  it.each([1, 2, 3, 4])("does not open with part %d changed", async (part) => {
    const parts = sealed.jwe.split(".");
    const bytes = Buffer.from(parts[part] ?? "", "base64url");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part] = bytes.toString("base64url");
    const tampered = file({ ...sealed, jwe: parts.join(".") });
    expect(await readAssessmentFile(tampered, PASSPHRASE)).toEqual(fail("passphrase-wrong"));
  });

  it.each([
    ["no five parts", () => sealed.jwe.replace(".", "")],
    ["nothing", () => ""],
    ["more rounds than ours", () => withHeader({ p2c: 2_000_001 })],
    ["another key management", () => withHeader({ alg: "dir" })],
    ["another cipher", () => withHeader({ enc: "A128GCM" })],
    ["no rounds", () => withHeader({ p2c: 0 })],
  ])("is damaged, and costs no time, with %s", async (_, jwe) => {
    const derive = vi.spyOn(crypto.subtle, "deriveBits");
    const broken = file({ ...sealed, jwe: jwe() });
    expect(await readAssessmentFile(broken, PASSPHRASE)).toEqual(fail("damaged"));
    expect(derive).not.toHaveBeenCalled();
    derive.mockRestore();
  });

  it.each([{ version: 2 }, { version: 2, jwe: 7 }, { version: 9, more: true }])(
    "tells a newer one: %j",
    async (changes) => {
      expect(await readAssessmentFile(file({ ...sealed, ...changes }), PASSPHRASE)).toEqual(
        fail("newer-version"),
      );
    },
  );

  it.each([{ version: 0 }, { version: "1" }, { jwe: 7 }, { more: true }, { version: null }])(
    "tells a damaged one: %j",
    async (changes) => {
      expect(await readAssessmentFile(file({ ...sealed, ...changes }), PASSPHRASE)).toEqual(
        fail("damaged"),
      );
    },
  );

  it.each([
    ["no JSON", "hello", "not-an-assessment"],
    ["something else", "{}", "not-an-assessment"],
    [
      "a newer document",
      JSON.stringify({ ...toDocument(ASSESSMENT), version: 2 }),
      "newer-version",
    ],
  ])("looks inside as closely: %s", async (_, inside, reason) => {
    const jwe = await new CompactEncrypt(new TextEncoder().encode(inside))
      .setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM" })
      .setKeyManagementParameters({ p2c: 1000 })
      .encrypt(new TextEncoder().encode("x"));
    expect(await readAssessmentFile(file({ ...sealed, jwe }), "x")).toEqual(fail(reason));
  });

  function withHeader(changes: object): string {
    const [header = "", ...rest] = sealed.jwe.split(".");
    const fields = JSON.parse(Buffer.from(header, "base64url").toString());
    const changed = JSON.stringify({ ...fields, ...changes });
    return [Buffer.from(changed).toString("base64url"), ...rest].join(".");
  }
});

describe("the name of the file", () => {
  it("tells whose it is, and from when", () => {
    expect(assessmentFileName(ASSESSMENT, "2026-05-04")).toBe(
      "Samsyn – Nordwind Logistik GmbH & Åkerö Åkeri AB – 2026-05-04.samsyn.json",
    );
  });

  it("holds nothing that a file system refuses", () => {
    const partyNames = { A: '../<A>:"B"|?*\\', B: "long ".repeat(40) };
    const name = assessmentFileName({ ...ASSESSMENT, partyNames }, "2026-05-04");
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
    expect(name.length).toBeLessThan(160);
  });
});

describe("the size of a file", () => {
  /** Two parties with so many answers each, so many characters long. */
  const withAnswers = (people: number, characters: number) => {
    const received = ASSESSMENT.invitations.flatMap(({ id }) =>
      Array.from({ length: people }, (_, index) => {
        const respondent = Buffer.alloc(8);
        respondent.writeUInt32BE(index + 1);
        return {
          invitationId: id,
          respondentId: respondent.toString("base64url"),
          revision: 1,
          checkCode: "AAA-AAA",
          sealed: `${id}_${index}_`.padEnd(characters, "A"),
        };
      }),
    );
    return { assessment: { ...ASSESSMENT, received }, plan: CONTENT.plan };
  };

  it("has room for a thousand people a party who write a page each, protected too", async () => {
    const many = withAnswers(1000, 1700);
    for (const passphrase of ["", PASSPHRASE]) {
      const file = await writeAssessmentFile(many, passphrase);
      if (!file.ok) return expect.fail(file.reason);
      expect(await readAssessmentFile(file.value, passphrase)).toEqual({ ok: true, value: many });
    }
  });

  it("is refused where it could not be opened again", async () => {
    expect(await writeAssessmentFile(withAnswers(1000, 2700), "")).toEqual(fail("too-large"));
    // What is sealed takes a third more.
    const many = withAnswers(1000, 2000);
    expect((await writeAssessmentFile(many, "")).ok).toBe(true);
    expect(await writeAssessmentFile(many, PASSPHRASE)).toEqual(fail("too-large"));
  });
});
