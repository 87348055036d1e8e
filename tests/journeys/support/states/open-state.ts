import { expect, type Page } from "@playwright/test";
import type { Language } from "../../../../src/domain/questionnaire/language.ts";
import type { Opened, ScreenState } from "./screen-state.ts";

/** A page of our own origin on which nothing of the app runs. */
const BLANK = { address: "./blank", html: "<!doctype html><link rel=icon href='data:,'>" };

/** The widths that the design names. */
export const WINDOWS = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/** Those of projectors and halls. */
export const PROJECTORS = [WINDOWS[2], WINDOWS[3], { width: 3840, height: 2160 }] as const;

/** Brings a page into a state: what lies on the device, the address, what a person does there. */
export async function openState(page: Page, state: ScreenState, language: Language): Promise<void> {
  const { records = {}, place } = await state.opened(language);
  // While a page has routes, its browser caches nothing.
  await page.route(
    "**/blank",
    (route) => route.fulfill({ contentType: "text/html", body: BLANK.html }),
    { times: 1 },
  );
  await page.goto(BLANK.address);
  await keepOnly(page, records);
  if (state.refuses) await refuse(page, state.refuses);
  await page.goto(`./#${place}`);
  if (!state.isSlide) await awaitScreen(page);
  await state.act?.(page, language);
  await awaitQuiet(page, "opened");
}

/** Whatever lay on the device before is gone. */
function keepOnly(page: Page, records: NonNullable<Opened["records"]>): Promise<void> {
  return page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        sessionStorage.clear();
        const opening = indexedDB.open("samsyn", 1);
        opening.addEventListener("upgradeneeded", () => {
          opening.result.createObjectStore("records");
        });
        opening.addEventListener("error", () => {
          reject(new Error("the database does not open"));
        });
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("records", "readwrite");
          const table = transaction.objectStore("records");
          table.clear();
          for (const [key, value] of Object.entries(kept)) table.put(value, key);
          transaction.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    records,
  );
}

async function refuse(page: Page, what: "storage" | "code"): Promise<void> {
  if (what === "code") {
    await page.route("**/assets/home-*.js", (route) => route.abort());
    return;
  }
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
}

async function awaitScreen(page: Page): Promise<void> {
  await page.evaluate(untilScreen);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading.or(page.getByRole("alert")).first()).toBeVisible({ timeout: 60_000 });
}

/** Frame by frame for the first seconds: the driver alone looks again after 100, 350 and 850 ms. */
async function untilScreen(): Promise<void> {
  for (let frame = 0; frame < 300; frame += 1) {
    const found = [...document.querySelectorAll("h1, [role=alert]")];
    if (found.some((element) => element.checkVisibility())) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Frames without change after which a page that was opened, or made wider, is whole. */
const CALM = { opened: 12, resized: 4 } as const;

/**
 * Waits until nothing is drawn any more: fonts are there, the page has stopped to grow, and it is not
 * the empty one between two pages, while the second is fetched.
 */
export function awaitQuiet(page: Page, after: keyof typeof CALM): Promise<void> {
  return page.evaluate(async (calmFrames) => {
    await document.fonts.ready;
    let before = -1;
    let calm = 0;
    while (calm < calmFrames) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = document.getElementsByTagName("*").length;
      const isEmpty = document.querySelector("h1, [role=alert], [data-slide]") === null;
      calm = now === before && !isEmpty ? calm + 1 : 0;
      before = now;
    }
  }, CALM[after]);
}
