// Chromium as people still have it, out of the npm package @sparticuz/chromium: for the long run alone.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "@playwright/test";

const FOLDER = ".cache/old-chromium";

/** Versions of the package, which are those of Chromium. */
export const OLD_CHROMIUM = {
  tooOld: "109.0.6",
  withoutX25519: ["110.0.1", "117.0.0", "122.0.0", "131.0.1"],
  withX25519: ["133.0.0"],
};

/** The path of a Chromium of this version, or null where it was not to be had. */
export function findOldChromium(version) {
  return existsSync(pathOf(version)) ? pathOf(version) : null;
}

function pathOf(version) {
  return join(FOLDER, `chromium-${version}`);
}

/** Fetches what is not there yet; says so in a line where it cannot be had, or does not start here. */
export async function ensureOldChromium() {
  const { tooOld, withoutX25519, withX25519 } = OLD_CHROMIUM;
  mkdirSync(FOLDER, { recursive: true });
  for (const version of [tooOld, ...withoutX25519, ...withX25519]) {
    try {
      if (!findOldChromium(version)) unpack(version);
      const browser = await chromium.launch({ executablePath: findOldChromium(version) });
      await browser.close();
    } catch {
      rmSync(pathOf(version), { force: true });
      console.log(`Chromium ${version} is not to be had, or does not start here: left out.`);
    }
  }
}

function unpack(version) {
  console.log(`Fetching Chromium ${version} …`);
  execFileSync("npm", ["pack", "--silent", `@sparticuz/chromium@${version}`], { cwd: FOLDER });
  const archive = `sparticuz-chromium-${version}.tgz`;
  execFileSync("tar", ["-xzf", archive, "package/bin/chromium.br"], { cwd: FOLDER });
  const packed = readFileSync(join(FOLDER, "package/bin/chromium.br"));
  writeFileSync(pathOf(version), brotliDecompressSync(packed), { mode: 0o755 });
  rmSync(join(FOLDER, "package"), { recursive: true });
  rmSync(join(FOLDER, archive));
}
