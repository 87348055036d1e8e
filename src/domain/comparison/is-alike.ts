import type { Verdict } from "./comparison.ts";

/** Whether the parties see it the same way, whatever it is that they see. */
export function isAlike({ kind }: Verdict): boolean {
  return kind === "shared-strength" || kind === "shared-concern" || kind === "room-to-grow";
}
