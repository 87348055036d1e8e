import { spawn, spawnSync } from "node:child_process";

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

/** The same beside others: what it says is shown once it is done. */
export function runBeside(title, command, args) {
  return new Promise((resolve) => {
    const tool = spawn(command, args, { shell: process.platform === "win32" });
    const said = [];
    for (const stream of [tool.stdout, tool.stderr]) {
      stream.on("data", (part) => said.push(part));
    }
    tool.on("close", (status) => {
      console.log(`\n— ${title}\n${Buffer.concat(said).toString()}`.trimEnd());
      resolve(status === 0);
    });
  });
}
