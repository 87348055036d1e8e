import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { languageNow, rememberLanguage } from "#platform/i18n/language.ts";

function browserPrefers(...languages: readonly string[]) {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the first language", () => {
  it.each([
    [["sv-SE", "en"], "sv"],
    [["de-AT"], "de"],
    [["DE"], "de"],
    [["fr-FR", "nb-NO", "de-CH", "sv"], "de"],
    [["en-GB"], "en"],
    [["fr"], "en"],
    [["den-CA"], "en"],
    [[], "en"],
  ])("of a browser that prefers %j is %s", (languages, language) => {
    browserPrefers(...languages);
    expect(languageNow()).toBe(language);
  });
});

describe("the choice", () => {
  it("is remembered against the browser's preference", () => {
    browserPrefers("de");
    rememberLanguage("sv");
    expect(languageNow()).toBe("sv");
  });

  it("is forgotten where something else was stored", () => {
    browserPrefers("de");
    localStorage.setItem("samsyn.language", "klingon");
    expect(languageNow()).toBe("de");
  });

  it("costs nothing but the memory where storage is refused", () => {
    browserPrefers("de");
    vi.stubGlobal("localStorage", {
      getItem() {
        throw new DOMException("no", "SecurityError");
      },
      setItem() {
        throw new DOMException("no", "SecurityError");
      },
    });
    expect(() => {
      rememberLanguage("sv");
    }).not.toThrow();
    expect(languageNow()).toBe("de");
    vi.unstubAllGlobals();
  });
});
