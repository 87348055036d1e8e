// Renders every screen in every state that matters, in every language, theme and width, into a folder
// of pictures with one page to look at them. See docs/catalogue.md.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browser.mjs";
import { cataloguePage } from "./catalogue-page.mjs";
import { run } from "./run.mjs";

const FOLDER = ".cache/catalogue";
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    language: { type: "string" },
    theme: { type: "string" },
    width: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});

const browser = ensureBrowser();
const isWhole = !(values.only || values.language || values.theme || values.width);
if (isWhole) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
if (!values["no-build"] && !run("build", "vite", ["build", "--logLevel", "warn"])) process.exit(1);
const rendered = run("pictures", "playwright", ["test"], {
  CHROMIUM_PATH: browser,
  CATALOGUE_FOLDER: FOLDER,
  CATALOGUE_ONLY: values.only ?? "",
  CATALOGUE_LANGUAGE: values.language ?? "",
  CATALOGUE_THEME: values.theme ?? "",
  CATALOGUE_WIDTH: values.width ?? "",
});
const pictures = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));
writeFileSync(`${FOLDER}/index.html`, cataloguePage(pictures));
console.log(`\n${pictures.length} pictures: ${FOLDER}/index.html`);
process.exit(rendered ? 0 : 1);
