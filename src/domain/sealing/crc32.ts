const POLYNOMIAL = 0xedb88320;

/** CRC-32 of IEEE 802.3 (reflected; the one of zip and PNG), 0 to 4 294 967 295. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder >>> 1) ^ (POLYNOMIAL & -(remainder & 1));
    }
  }
  return ~remainder >>> 0;
}
