import "./browser-gaps.ts";
import "fake-indexeddb/auto";
import { configure, type RenderResult, render } from "@testing-library/react";
import i18next, { type Resource } from "i18next";
import type { ReactElement } from "react";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { deleteRecord, listKeys } from "#platform/storage/records.ts";

// A busy machine may need longer than the usual second to load a lazy screen.
configure({ asyncUtilTimeout: 20_000 });

const files = import.meta.glob<Record<string, unknown>>("../../locales/*/*.json", {
  eager: true,
  import: "default",
});

/** Renders with the real words of every namespace, in a language that the screen may change. */
export async function renderWithWords(ui: ReactElement, language: Language): Promise<RenderResult> {
  await speak(language);
  return render(ui);
}

/** The real words, without rendering. */
export async function speak(language: Language): Promise<void> {
  await i18next.init({
    resources: resources(),
    lng: language,
    fallbackLng: false,
    ns: "common",
    defaultNS: "common",
    returnNull: false,
    interpolation: { escapeValue: false },
  });
}

/** Everything that this device remembers, gone: records, choices, and the history state. */
export async function forgetDevice(): Promise<void> {
  const keys = await listKeys("");
  if (!keys.ok) throw new Error(`the records cannot be listed: ${keys.reason}`);
  await Promise.all(keys.value.map(deleteRecord));
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
}

function resources(): Resource {
  const all: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const language of LANGUAGES) all[language] = {};
  for (const [path, words] of Object.entries(files)) {
    const [, language, namespace] = /locales\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
    const target = language === undefined ? undefined : all[language];
    if (!target || namespace === undefined) throw new Error(`no words are expected at ${path}`);
    target[namespace] = words;
  }
  return all;
}
