import { fstatSync, ftruncateSync, writeSync } from "node:fs";

const STDOUT = 1;

/**
 * Writes to standard output. `npm run … > file` puts npm's own banner into the file first; where
 * nothing but that is in it, the text takes its place, so that the file is what the script wrote.
 */
export function writeOutput(text) {
  if (holdsOnlyBanner()) {
    ftruncateSync(STDOUT);
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(STDOUT, bytes, done, bytes.length - done, done);
    }
  } else {
    process.stdout.write(text);
  }
}

function holdsOnlyBanner() {
  const { npm_package_name: name, npm_package_version: version } = process.env;
  const { npm_lifecycle_event: script, npm_lifecycle_script: command } = process.env;
  if (!script || !fstatSync(STDOUT).isFile()) return false;
  const args = process.argv.slice(2).map((arg) => ` ${arg}`);
  const banner = `\n> ${name}@${version} ${script}\n> ${command}${args.join("")}\n\n`;
  return fstatSync(STDOUT).size === Buffer.byteLength(banner);
}
