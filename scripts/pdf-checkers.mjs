// Checkers of PDF/UA for the long run: veraPDF out of Maven Central, outloud and page-validation out of PyPI.
import { existsSync, mkdirSync } from "node:fs";
import { attempt, which } from "./system-package.mjs";

const FOLDER = ".cache/pdf-checkers";
const VERAPDF = "1.28.2";
const FROM_PYPI = ["outloud==0.2.1", "page-validation==0.11.0"];

/** More than it takes on a slow line. */
const PATIENCE_MS = 300_000;

/** The path of veraPDF's jar, or null where it, or a Java to run it, was not to be had. */
export function findVeraPdf() {
  const jar = `${FOLDER}/greenfield-apps-${VERAPDF}.jar`;
  return which("java") && existsSync(jar) ? jar : null;
}

/** The path of a Python that has the two other checkers, or null. */
export function findPythonCheckers() {
  const python = `${FOLDER}/python/bin/python`;
  return existsSync(`${FOLDER}/python/bin/outloud`) ? python : null;
}

/** Fetches what is not there yet; says so in a line where it cannot be had. */
export function ensurePdfCheckers() {
  mkdirSync(FOLDER, { recursive: true });
  fetchOnce("veraPDF", findVeraPdf, ["java", "mvn"], () => {
    const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${VERAPDF}`;
    const folder = `-DoutputDirectory=${FOLDER}`;
    attempt("mvn", ["-q", "-B", "dependency:copy", artifact, folder], PATIENCE_MS);
  });
  fetchOnce("outloud and page-validation", findPythonCheckers, ["python3"], () => {
    attempt("python3", ["-m", "venv", `${FOLDER}/python`], PATIENCE_MS);
    attempt(`${FOLDER}/python/bin/pip`, ["install", "-q", ...FROM_PYPI], PATIENCE_MS);
  });
}

function fetchOnce(name, find, needs, fetch) {
  if (find()) return;
  const missing = needs.filter((program) => !which(program));
  if (missing.length > 0) {
    console.log(`Without ${missing.join(" and ")}, no ${name}: its tests are left out.`);
    return;
  }
  console.log(`Fetching ${name} …`);
  fetch();
  if (!find()) console.log(`${name} is not to be had: its tests are left out.`);
}
