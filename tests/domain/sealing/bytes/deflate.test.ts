import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { deflate, INFLATED_BYTES, inflate } from "#domain/sealing/bytes/deflate.ts";

const text = new TextEncoder().encode("Lagom är bäst. ".repeat(40));

describe("inflate", () => {
  it("undoes deflate and is raw DEFLATE", async () => {
    const deflated = await deflate(text);
    expect(deflated.length).toBeLessThan(text.length / 5);
    expect(await inflate(deflated)).toEqual(text);
    expect(await inflate(deflateRawSync(text).slice())).toEqual(text);
  });

  it("stops at its bound", async () => {
    const most = new Uint8Array(INFLATED_BYTES);
    expect(await inflate(await deflate(most))).toEqual(most);
    expect(await inflate(await deflate(new Uint8Array(INFLATED_BYTES + 1)))).toBeNull();
    expect(await inflate(await deflate(new Uint8Array(50_000_000)))).toBeNull();
  });

  it("refuses what is no stream, cut off, or goes on after its end", async () => {
    const deflated = await deflate(text);
    expect(await inflate(Uint8Array.of(0xff, 0xff))).toBeNull();
    expect(await inflate(new Uint8Array(0))).toBeNull();
    expect(await inflate(deflated.slice(0, -1))).toBeNull();
    expect(await inflate(Uint8Array.of(...deflated, 0))).toBeNull();
    expect(await inflate(Uint8Array.of(...deflated, ...deflated))).toBeNull();
  });
});
