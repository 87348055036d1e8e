// What is installed on this machine, and how to install a package of the system's.
import { execFileSync, spawnSync } from "node:child_process";

/** More than a working package server needs. */
export const PATIENCE_MS = 120_000;

/** Whether the system's packages can be installed by whoever runs this. */
export function hasPackages() {
  return process.getuid?.() === 0 && which("apt-get") !== null;
}

export function installPackage(name, timeout) {
  attempt("apt-get", ["update", "-qq"], timeout);
  attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], timeout);
}

export function attempt(command, args, timeout) {
  spawnSync(command, args, {
    stdio: "inherit",
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** The path of a program, or null. */
export function which(name) {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
