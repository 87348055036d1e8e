// Readers of our files that Python has, for the long run alone, in a folder of their own.
import { existsSync } from "node:fs";
import { attempt, which } from "./system-package.mjs";

const FOLDER = ".cache/python-tools";

/** What reads office files by the rules of Open XML, slides as their people do, and calendars. */
const TOOLS = ["openxml-audit==0.8.0", "python-pptx==1.0.2", "icalendar==7.3.2"];

/** The path of a program that is among them, or null. */
export function findPythonTool(name) {
  const path = `${FOLDER}/bin/${name}`;
  return existsSync(path) ? path : null;
}

/** Fetches what is not there yet; says so in a line where it cannot be had. */
export function ensurePythonTools() {
  if (which("python3") && !findPythonTool("openxml-audit")) {
    console.log(`Fetching ${TOOLS.join(", ")} …`);
    attempt("python3", ["-m", "venv", FOLDER]);
    attempt(`${FOLDER}/bin/pip`, ["install", "--quiet", ...TOOLS]);
  }
  if (!findPythonTool("openxml-audit")) {
    console.log("Without Python's readers of our files: their tests are left out.");
  }
}
