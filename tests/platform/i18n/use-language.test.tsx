import { act, render, screen } from "@testing-library/react";
import i18next, { type BackendModule } from "i18next";
import { beforeEach, expect, it } from "vitest";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";

let isConnected = true;

/** Words that come only where there is a connection. */
const distant: BackendModule = {
  type: "backend",
  init() {},
  read(language, _file, done) {
    if (isConnected) done(null, { appName: `hello in ${language}` });
    else done(new Error("no connection"), null);
  },
};

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
  const instance = i18next.use(distant);
  await instance.init({ lng: "en", fallbackLng: false, ns: ["common"], defaultNS: "common" });
  render(<Greeting />);
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
