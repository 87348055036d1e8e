import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import { hasBranding, LOGO, logoSize } from "#domain/assessment/branding.ts";
import { detailsOf, withDetails } from "#domain/assessment/change.ts";
import { noteInAssessment } from "#domain/assessment/join/assessment-fields.ts";
import { joinAssessments } from "#domain/assessment/join/join-assessments.ts";
import { aLogo } from "#tests/support/a-logo.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const BRANDING = { logo: aLogo(), accent: "#0a5a3c" };
const BRANDED: Assessment = { ...ASSESSMENT, branding: BRANDING };

describe("a logo", () => {
  it("has the sides that its PNG says", () => {
    expect(logoSize(aLogo(1, 1))).toEqual({ width: 1, height: 1 });
    expect(logoSize(aLogo(LOGO.width, LOGO.height))).toEqual({ width: 1200, height: 400 });
  });

  it.each([
    ["empty", ""],
    ["of no side", aLogo(0, 10)],
    ["wider than may be", aLogo(LOGO.width + 1, 1)],
    ["higher than may be", aLogo(1, LOGO.height + 1)],
    ["no PNG", Buffer.from("<svg onload='alert(1)'/>".repeat(9)).toString("base64")],
    ["another picture", aLogo().replace("iVBOR", "iVBOS")],
    ["without its header", aLogo().replace("SUhEUg", "SUhEVQ")],
    ["no base64", `${aLogo().slice(0, -4)}"><b`],
    ["base64 of a link", aLogo().replace("/", "_").replace("+", "-").slice(0, -4).concat("AA-_")],
    ["cut off within its header", aLogo().slice(0, 36)],
    ["too large", aLogo() + "A".repeat(Math.ceil(LOGO.bytes / 3) * 4)],
  ])("is none that is %s", (_, logo) => {
    expect(logoSize(logo)).toBeNull();
  });
});

describe("a branding", () => {
  it("is read back as it was written", () => {
    expect(valueOf(parseDocument(toDocument(BRANDED)))).toEqual(BRANDED);
    const accentOnly = { ...ASSESSMENT, branding: { accent: "#ffd500" } };
    expect(valueOf(parseDocument(toDocument(accentOnly)))).toEqual(accentOnly);
  });

  it.each([
    {},
    { logo: "AAAA" },
    { accent: "yellow" },
    { accent: "#FFD500" },
    { accent: "#ffd500;background:url(//a)" },
    { ...BRANDING, font: "Comic" },
    null,
  ])("is refused as %j", (branding) => {
    const document = { ...toDocument(ASSESSMENT), assessment: { ...ASSESSMENT, branding } };
    expect(parseDocument(document)).toMatchObject({ ok: false, reason: "damaged" });
  });

  it("is taken over by duplicates, and goes where it is removed", () => {
    expect(detailsOf(BRANDED).branding).toEqual(BRANDING);
    const { branding: _gone, ...without } = detailsOf(BRANDED);
    expect(withDetails(BRANDED, without)).not.toHaveProperty("branding");
    expect(withDetails(ASSESSMENT, detailsOf(BRANDED)).branding).toEqual(BRANDING);
    expect([hasBranding({}), hasBranding({ accent: "#000000" })]).toEqual([false, true]);
  });

  it("is joined as the later change has it, a removal too", () => {
    const added = noteInAssessment(ASSESSMENT, BRANDED, [1, "AAAAAAAA"]);
    const joined = valueOf(joinAssessments(ASSESSMENT, added));
    expect(joined.branding).toEqual(BRANDING);
    const { branding: _gone, ...without } = joined;
    const removed = noteInAssessment(joined, without, [2, "BBBBBBBB"]);
    expect(valueOf(joinAssessments(joined, removed))).not.toHaveProperty("branding");
    expect(valueOf(joinAssessments(removed, joined))).not.toHaveProperty("branding");
  });
});
