import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether a program is installed here. */
export function hasTool(name: string, flag = "--version"): boolean {
  try {
    execFileSync(name, [flag], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program and returns what it writes. Throws where it fails. */
export function runTool(name: string, args: readonly string[], folder: string): string {
  return execFileSync(name, [...args], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}

/** Gives a file in a folder of its own to `act`, and removes both afterwards. */
export function withFile<Value>(
  name: string,
  bytes: Uint8Array,
  act: (folder: string, file: string) => Value,
): Value {
  const folder = mkdtempSync(join(tmpdir(), "samsyn-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return act(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
