// What is installed on this machine, and how to install a package of the system's.
import { execFileSync, spawnSync } from "node:child_process";

/** More than a working package server needs. */
const PATIENCE_MS = 120_000;

/** Whether the system's packages can be installed by whoever runs this. */
export function hasPackages() {
  return process.getuid?.() === 0 && which("apt-get") !== null;
}

export function installPackages(names, timeout) {
  attempt("apt-get", ["update", "-qq"], timeout);
  attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], timeout);
}

/**
 * Finds something that one can do without, else installs it where that is quick; else says that its tests
 * are left out. Who asked for another one, or none, is left alone.
 */
export function ensure(name, look, asked, packages) {
  if (!look() && asked === undefined && hasPackages()) {
    console.log(`No ${name} found. Installing the system's ${packages.join(" and ")} …`);
    installPackages(packages, PATIENCE_MS);
  }
  const found = look();
  if (!found) console.log(`Without ${name}: its tests are left out.`);
  return found;
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
