import { checksumsOf } from "#platform/channels/files/file-checksums.ts";

/** The content of a file as it is written: with its checksums, and a plan where there is none. */
export async function withChecksums(content: object): Promise<object> {
  const whole = { plan: null, ...content };
  return { ...whole, checksums: await checksumsOf(whole) };
}
