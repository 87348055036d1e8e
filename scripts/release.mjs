// Makes the release: an archive that is the same byte for byte whenever it is made of the same commit, and its checksum.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { zippedFolder } from "./reproducible-zip.mjs";
import { run } from "./run.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const NAME = `samsyn-${version}`;
const STAGE = ".cache/release";
/** What stands beside the page: to read, to install, to cite. */
const BESIDE = ["CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "README.md", "docs"];

rmSync(STAGE, { recursive: true, force: true });
const isBuilt = run("build", "vite", ["build", "--logLevel", "warn", "--outDir", `${STAGE}/dist`]);
if (!isBuilt) process.exit(1);
// What the build says of itself to the tools of this repository.
rmSync(`${STAGE}/dist/.vite`, { recursive: true });
if (!run("checksums", "node", ["scripts/checksums.mjs", `${STAGE}/dist`])) process.exit(1);
for (const path of BESIDE) cpSync(path, `${STAGE}/${path}`, { recursive: true });

const archive = zippedFolder(STAGE, NAME);
const sum = createHash("sha256").update(archive).digest("hex");
mkdirSync("release", { recursive: true });
writeFileSync(`release/${NAME}.zip`, archive);
writeFileSync(`release/${NAME}.zip.sha256`, `${sum}  ${NAME}.zip\n`);
console.log(`\nrelease/${NAME}.zip, ${archive.length} bytes\n${sum}`);
