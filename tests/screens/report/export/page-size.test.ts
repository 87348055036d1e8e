import { describe, expect, it } from "vitest";
import { pageSizeFor } from "#screens/report/export/page-size.ts";

describe("pageSizeFor", () => {
  it.each(["en-US", "fr-CA", "es-MX", "en-Latn-US", "en-US-posix"])(
    "%s writes on Letter",
    (tag) => {
      expect(pageSizeFor(tag)).toBe("Letter");
    },
  );

  it.each(["sv-SE", "de", "en", "en-GB", "us", "", "x-US"])("%s writes on A4", (tag) => {
    expect(pageSizeFor(tag)).toBe("A4");
  });
});
