import { expect, it } from "vitest";
import { fail, ok } from "#domain/result.ts";

it("holds a value or a reason, never both", () => {
  expect(ok(undefined)).toEqual({ ok: true, value: undefined });
  expect(fail("full")).toEqual({ ok: false, reason: "full" });
});
