import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import { openState, WINDOWS } from "./open-state.ts";
import type { ScreenState } from "./screen-state.ts";

type Walk = {
  /** The fixture that watches what is opened. */
  readonly person: (options: BrowserContextOptions) => Promise<BrowserContext>;
  readonly browser: Browser;
  readonly baseURL: string | undefined;
  readonly language: Language;
  /** How every state is opened; else as on a laptop. */
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** Opens one state after the other, and looks at each. */
export async function walkStates(
  { person, browser, baseURL, language, viewport = WINDOWS[2] }: Walk,
  states: readonly ScreenState[],
  look: (page: Page, state: ScreenState) => Promise<void>,
): Promise<void> {
  const options = { locale: language, serviceWorkers: "block", viewport } as const;
  const page = await (await person(options)).newPage();
  for (const state of states) {
    // What is refused is complained about, and stays refused.
    const own = state.refuses
      ? await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
      : null;
    const shown = own ? await own.newPage() : page;
    await shown.setViewportSize(viewport);
    await openState(shown, state, language);
    await look(shown, state);
    await own?.close();
  }
}
