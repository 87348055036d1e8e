// Readers of our files that Python has, for the long run alone, in a folder of their own.
import { existsSync } from "node:fs";
import { attempt, which } from "./system-package.mjs";

const FOLDER = ".cache/python-tools";

/**
 * What reads office files by the rules of Open XML, slides as their people do, calendars, XLSForms (with ODK Validate
 * where there is Java), XML by its schema, and how to cite.
 */
const TOOLS = [
  "openxml-audit==0.8.0",
  "python-pptx==1.0.2",
  "icalendar==7.3.2",
  "pyxform==4.5.0",
  "lxml==6.1.3",
  "cffconvert==2.0.0",
];
/** A program of the last of them. */
const LAST = "cffconvert";

/** The path of a program that is among them, or null. */
export function findPythonTool(name) {
  const path = `${FOLDER}/bin/${name}`;
  return existsSync(path) ? path : null;
}

/** Fetches what is not there yet; says so in a line where it cannot be had. */
export function ensurePythonTools() {
  if (which("python3") && !findPythonTool(LAST)) {
    console.log(`Fetching ${TOOLS.join(", ")} …`);
    attempt("python3", ["-m", "venv", FOLDER]);
    attempt(`${FOLDER}/bin/pip`, ["install", "--quiet", ...TOOLS]);
  }
  if (!findPythonTool(LAST)) {
    console.log("Without Python's readers of our files: their tests are left out.");
  }
}
