import { expect, it } from "vitest";
import { crc32 } from "#domain/sealing/bytes/frame.ts";

it("has the check value of CRC-32 (IEEE)", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
