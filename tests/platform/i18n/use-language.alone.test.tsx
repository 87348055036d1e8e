import { act, render, screen } from "@testing-library/react";
import i18next from "i18next";
import { beforeEach, expect, it, vi } from "vitest";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

let isConnected = true;

/** Words that come only where there is a connection. */
vi.mock("#platform/i18n/word-files.ts", () => {
  const hello = (language: string) => async () => {
    if (!isConnected) throw new Error("no connection");
    return { common: { appName: `hello in ${language}` } };
  };
  const first = { sv: hello("sv"), de: hello("de"), en: hello("en") };
  return { WORD_FILES: { first } };
});

function Greeting() {
  const { t } = useTranslation("common");
  const [language, changeLanguage] = useLanguage();
  return (
    <button type="button" lang={language} onClick={() => changeLanguage("de")}>
      {t("appName")}
    </button>
  );
}

const button = () => screen.getByRole("button");

beforeEach(async () => {
  localStorage.clear();
  isConnected = true;
  await i18next.init({ lng: "en", fallbackLng: false, resources: {}, defaultNS: "common" });
  await act(async () => {
    render(<Greeting />);
  });
  await screen.findByText("hello in en");
});

it("keeps its language where the words of another one do not come, and tries again when asked", async () => {
  isConnected = false;
  await act(async () => {
    button().click();
  });
  expect(button().textContent).toBe("hello in en");
  expect(button().lang).toBe("en");
  expect(localStorage.getItem("samsyn.language")).toBeNull();

  isConnected = true;
  button().click();
  await screen.findByText("hello in de");
  expect(localStorage.getItem("samsyn.language")).toBe("de");
});
