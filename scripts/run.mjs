import { spawnSync } from "node:child_process";

/** Runs one of the project's own tools and shows what it says; true where it succeeded. */
export function run(title, command, args, env = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  return status === 0;
}
