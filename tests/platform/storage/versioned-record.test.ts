import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { fail, ok } from "#domain/result.ts";
import { readRecord, writeRecord } from "#platform/storage/records.ts";
import { readVersioned } from "#platform/storage/versioned-record.ts";

type Reason = "damaged";

describe("a damaged record", () => {
  it("is put aside as it was found", async () => {
    await writeRecord("draft:aside", { sheet: "?" });
    expect(await readVersioned<string, Reason>("draft:aside", "damaged", parse)).toEqual(
      fail("damaged"),
    );
    expect(await readRecord("quarantine:draft:aside")).toEqual(ok({ sheet: "?" }));
    expect(await readRecord("draft:aside")).toEqual(ok(undefined));
  });

  it("makes way, and takes nothing along that another tab wrote in its place meanwhile", async () => {
    await writeRecord("draft:meanwhile", { sheet: "?" });
    const read = await readVersioned<string, Reason>(
      "draft:meanwhile",
      "damaged",
      async (value) => {
        if (!parse(value).ok) await writeRecord("draft:meanwhile", "a new one");
        return parse(value);
      },
    );
    expect(read).toEqual(ok("a new one"));
    expect(await readRecord("draft:meanwhile")).toEqual(ok("a new one"));
    expect(await readRecord("quarantine:draft:meanwhile")).toEqual(ok(undefined));
  });
});

function parse(value: unknown) {
  return typeof value === "string" ? ok(value) : fail<Reason>("damaged");
}
