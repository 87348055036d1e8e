import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findPythonTool } from "../../scripts/python-tools.mjs";
import { hasTool, runTool, withFile } from "./tool.ts";

const CFFCONVERT = findPythonTool("cffconvert");
const PYTHON = findPythonTool("python");
/** `schemas/codebook.xsd` of DDI-Codebook 2.6 (github.com/ddialliance/ddi-c_2), which no registry has. */
const DDI_SCHEMA = process.env["DDI_SCHEMA"];

/** Prints the warnings; fails where no form can be made of it, or ODK Validate does not accept the form. */
const MAKE_FORM = `
import sys
from pyxform.xls2xform import xls2xform_convert
print(*xls2xform_convert(sys.argv[1], sys.argv[2], validate=sys.argv[3] == "validate"))
`;

describe.skipIf(!PYTHON)("pyxform (skipped where Python does not bring it)", () => {
  it("makes a form of the XLSForm without a warning, and ODK Validate accepts it where there is Java", () => {
    const workbook = resolve("docs/questionnaire/xlsform.xlsx");
    const validate = hasTool("java") ? "validate" : "";
    const warnings = withFile("form.xml", new Uint8Array(), (folder, form) =>
      runTool(resolve(PYTHON ?? ""), ["-c", MAKE_FORM, workbook, form, validate], folder),
    );
    expect(warnings.trim()).toBe("");
  });
});

const VALIDATE = `
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
schema.validate(etree.parse(sys.argv[2]))
print(schema.error_log)
`;

describe.skipIf(!(PYTHON && DDI_SCHEMA))("lxml (skipped where DDI_SCHEMA names no schema)", () => {
  it("finds the codebook valid by the schema of DDI-Codebook 2.6", () => {
    const files = [DDI_SCHEMA ?? "", resolve("docs/questionnaire/ddi-codebook.xml")];
    expect(runTool(resolve(PYTHON ?? ""), ["-c", VALIDATE, ...files], ".").trim()).toBe("");
  });
});

describe.skipIf(!CFFCONVERT)("cffconvert (skipped where Python does not bring it)", () => {
  it("reads how to cite", () => {
    const said = runTool(resolve(CFFCONVERT ?? ""), ["--validate", "-i", "CITATION.cff"], ".");
    expect(said).toContain("valid according to schema version 1.2.0");
  });
});
