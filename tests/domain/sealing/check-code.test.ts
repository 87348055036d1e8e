import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { checkCode } from "#domain/sealing/check-code.ts";

it("is the first 30 bits of SHA-256 in Crockford's base32", async () => {
  const bytes = new TextEncoder().encode("abc");
  const bits = createHash("sha256").update(bytes).digest().readUInt32BE(0) >>> 2;
  const symbols = bits.toString(32).padStart(6, "0");
  const crockford = [...symbols]
    .map((digit) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number.parseInt(digit, 32)])
    .join("");
  expect(await checkCode(bytes)).toBe(`${crockford.slice(0, 3)}-${crockford.slice(3)}`);
  expect(await checkCode(bytes)).toBe("Q9W-1DF");
  expect(await checkCode(new Uint8Array(0))).toMatch(
    /^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/,
  );
});
