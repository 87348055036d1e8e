import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "#domain/comparison/analysis/analyse.ts";
import { fail, ok } from "#domain/result.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import {
  readAssessmentFile,
  writeAssessmentFile,
} from "#platform/channels/files/assessment-file.ts";
import { parsePlanDocument, toPlanDocument } from "#platform/storage/plan-record.ts";
import { ANSWER_BY_V1 } from "./answer-by-v1.ts";
import { FILE_V1, PASSPHRASE_V1 } from "./file-v1.ts";
import { MAILBOX_V1 } from "./mailbox-v1.ts";
import { OWN_WORDS_V1 } from "./own-words-v1.ts";
import { SEALED_V1 } from "./sealed-v1.ts";
import { SEALED_V1_WHOLE } from "./sealed-v1-whole.ts";

/** What is frozen, with the SHA-256 of its JSON. */
const FROZEN = {
  "answer-by-v1.ts": [
    ANSWER_BY_V1,
    "b642cae586510f6b1a07a434f50a38b990eae23e6995630a0df78f6faa6edd7c",
  ],
  "file-v1.ts": [FILE_V1, "c2142756eade278fb1d8c87bdaf13edee0075ed2ecda6500f6ae3c0139da9c7b"],
  "mailbox-v1.ts": [MAILBOX_V1, "87f15fe7f3dd29c95c7d72ad3dee70b539684f01c5d6119d0dc8c0e8578b8ce7"],
  "own-words-v1.ts": [
    OWN_WORDS_V1,
    "72ece439619bf103d836bf0b2156d8f79b7fe18ae366d7ae5f4f5758344b6751",
  ],
  "sealed-v1.ts": [SEALED_V1, "94d4713b63cc1472df7e816bcc80ea6ac3551a989f005afa10ebacd2b1c3d3ec"],
  "sealed-v1-whole.ts": [
    SEALED_V1_WHOLE,
    "54ee729784bfafeb8437379957f5ceb8055103fe2077477034b0e0d7a6f54fd1",
  ],
  "assessment-v1.json": [
    json("assessment-v1.json"),
    "143dc3170bcb5c01f224448c10b436bcc3c0d80d4a05ae69910430e0c62223d8",
  ],
  "assessment-v1-protected.json": [
    json("assessment-v1-protected.json"),
    "89deb6f1b4f044e6c56112f88a54c583f4f58193e56ae8735d2eba47a41eb627",
  ],
  "answers-v1.json": [
    json("answers-v1.json"),
    "61d3716ac72dccff78d408c872a289895f9fcf7b4f21e3ca944c0bdadfd48877",
  ],
  "comparison-v1.json": [
    json("comparison-v1.json"),
    "8f4695fc36961718ff5c0294114e74163733471aff36489182e09f190ee6f6df",
  ],
  "plan-v1.json": [
    json("plan-v1.json"),
    "fee75d6d4e06a60996e633641fd81496fc9ff3976494893ba55e533aeb85d56d",
  ],
} as const;

const HOW_TO_CHANGE =
  "is frozen: it was sent or saved by 1.0 and must be read for ever. A new version of the format gets a sample of its own beside it (docs/formats.md, “Versions, and what is frozen”)";

function text(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function json(name: string): unknown {
  return JSON.parse(text(name));
}

function file(content: string): Blob {
  return new Blob([content]);
}

describe("what is frozen at 1.0", () => {
  it.each(Object.entries(FROZEN))("%s is as it was", (name, [sample, sum]) => {
    const now = createHash("sha256").update(JSON.stringify(sample)).digest("hex");
    expect(now, `${name} ${HOW_TO_CHANGE}`).toBe(sum);
  });

  it("is read: the assessment file, with a passphrase and without", async () => {
    expect(await readAssessmentFile(file(text("assessment-v1.json")), "")).toEqual(ok(FILE_V1));
    const sealed = file(text("assessment-v1-protected.json"));
    expect(await readAssessmentFile(sealed, PASSPHRASE_V1)).toEqual(ok(FILE_V1));
  });

  it("is read: the answers in it, with its key", async () => {
    const { assessment } = FILE_V1;
    const opened = assessment.received.map(async ({ sealed }) => {
      const code = codeOfText(sealed, "answer", 8192);
      return code.ok ? openAnswer(assessment, code.value) : code;
    });
    const sheet = { ratings: { "own-1": 2, "own-3": "cannot-judge" }, openAnswer: "Om jouren." };
    expect(await Promise.all(opened)).toMatchObject([ok({ party: "B", sheet })]);
  });

  it("is read: the plan", () => {
    expect(parsePlanDocument(json("plan-v1.json"))).toEqual(ok(FILE_V1.plan));
  });

  it("is read: opened answers, of which the comparison still says all that it said", () => {
    const compared = analyse(text("answers-v1.json"));
    if (!compared.ok) return expect.fail(compared.reason);
    expect(JSON.parse(compared.value)).toMatchObject(json("comparison-v1.json") as object);
  });

  // Only where a new version of a format comes does this part change.
  it("is what is written today", async () => {
    const written = await writeAssessmentFile(FILE_V1, "");
    if (!written.ok) return expect.fail(written.reason);
    expect(await written.value.text()).toBe(text("assessment-v1.json").trimEnd());
    expect(toPlanDocument(FILE_V1.plan)).toEqual(json("plan-v1.json"));
  });
});

/** Invitations to party B of the samples' assessment, as builds before the freeze made them. */
const BEFORE = {
  "five modules, without room for extensions":
    "EawBAAECAwQFBgcDAgECAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAhHrUQF7JqWdaHojS65_fGNP4c-ycG4zH_pjnlAmWQVZAf___wAAAAAABRZOb3Jkd2luZCBMb2dpc3RpayBHbWJIEcOFa2Vyw7Ygw4VrZXJpIEFCDEV2YSBTasO2YmVyZwhOb3Jkd2luZA9ldmFAZXhhbXBsZS5vcmcHRsO2cmFyZfFTwxY",
  "the core alone":
    "EZ8BAAECAwQFBgcDAgECAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAv-ISKV1HOoknvFY2SSZuBUIrikNVVJvkDQ7HaZd5A97Af___wUWTm9yZHdpbmQgTG9naXN0aWsgR21iSBHDhWtlcsO2IMOFa2VyaSBBQgxFdmEgU2rDtmJlcmcITm9yZHdpbmQPZXZhQGV4YW1wbGUub3JnZXpI_Q",
};

describe("what was made before the freeze", () => {
  it.each(Object.entries(BEFORE))("is refused where it is none of version 1: %s", (_, code) => {
    expect(decodeInvitation(code)).toEqual(fail("damaged"));
  });

  it("is refused where a file lacks what version 1 has", async () => {
    const { checksums: _, ...without } = json("assessment-v1.json") as Record<string, unknown>;
    const read = await readAssessmentFile(file(JSON.stringify(without)), "");
    expect(read).toEqual(fail("damaged"));
  });

  it("is read where it is the same bytes: an invitation of which the samples' own was made", () => {
    expect(decodeInvitation(SEALED_V1.invitation.code).ok).toBe(true);
  });
});
