import type { Bytes } from "./bytes.ts";

/** Nothing is decompressed beyond this. */
export const INFLATED_BYTES = 64 * 1024;

/** Raw DEFLATE (RFC 1951). */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return pump(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
}

/**
 * Undoes `deflate`; null where the bytes are no such stream, more than one, or a bomb. Throws where the
 * device cannot inflate: that says nothing about the bytes.
 */
export async function inflate(bytes: Bytes): Promise<Bytes | null> {
  const inflated = await inflateStart(bytes);
  // Some runtimes ignore bytes after the end: then the stream is complete without its last byte.
  const isExact = inflated !== null && (await inflateStart(bytes.slice(0, -1))) === null;
  return isExact ? inflated : null;
}

async function inflateStart(bytes: Bytes): Promise<Bytes | null> {
  const stream = new DecompressionStream("deflate-raw");
  try {
    return await pump(bytes, stream, INFLATED_BYTES);
  } catch {
    return null;
  }
}

/** All that comes out of the stream. Rejects where the stream fails or exceeds the limit. */
async function pump(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // Whatever fails on the way in also fails the reading below.
  const feeding = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = stream.readable.getReader();
  const collected: number[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (collected.length + next.value.length > limit) {
      await reader.cancel();
      throw new RangeError(`more than ${limit} bytes`);
    }
    for (const byte of next.value) collected.push(byte);
  }
  await feeding;
  return Uint8Array.from(collected);
}
