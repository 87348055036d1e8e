import type { Page } from "@playwright/test";
import axe from "axe-core";
import { sortOf } from "../../src/domain/deck/pages.ts";
import { rehearse, showHere } from "./support/presenting.ts";
import { goTo, placeOf, SIZES, settled } from "./support/slides.ts";
import { openWorstCase, readEverySlide } from "./support/slides-of.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";
import { IDS } from "./support/worst-case.ts";

/** The longest texts of nearly every slide are German. */
const LONGEST = "de-DE";

/** A projector starts dark; the light one is looked at in the long run. */
const THEMES = process.env["LONG_RUN"] ? (["dark", "light"] as const) : (["dark"] as const);

/** Slides grow with the window: what fits the narrowest fits the larger ones. */
const EVERY_DAY = SIZES.slice(0, 1);

for (const size of process.env["LONG_RUN"] ? SIZES : EVERY_DAY) {
  const name = `${size.width}×${size.height}`;

  test(`every slide of the worst case can be read at ${name}`, async ({ person }) => {
    test.slow();
    const context = await person({ locale: LONGEST, viewport: size });
    const page = await context.newPage();
    await openWorstCase(page);
    const seen = await readEverySlide(page);
    expect(seen).toContain("conversation:terms-explained");
    expect(seen).toContain("next-look");
  });

  test(`every step of the example can be read at ${name}`, async ({ person }) => {
    const context = await person({ locale: LONGEST, viewport: size });
    const page = await context.newPage();
    await rehearse(page, "de");
    await showHere(page, "de");
    expect(await readEverySlide(page, "steps")).toContain("conversation:business-model");
  });
}

for (const theme of THEMES) {
  test(`axe finds nothing on any kind of slide (${theme})`, async ({ person }) => {
    test.slow();
    const page = await (await person({ locale: "en-GB" })).newPage();
    await openWorstCase(page);
    if (theme === "light") await page.keyboard.press("t");
    const seen = new Set<string>();
    for (let number = 1; await goTo(page, number); number += 1) {
      const kind = sortOf((await placeOf(page)).slide);
      if (seen.has(kind)) continue;
      seen.add(kind);
      // All statements are conversations, one after the other; what comes after the last of them is of another kind.
      if (kind === "conversation") number += IDS.length - 1;
      // The last step shows everything.
      for (let step = 0; step < (STEPS[kind] ?? 0); step += 1)
        await page.keyboard.press("PageDown");
      await settled(page);
      expect(await findings(page), kind).toEqual([]);
    }
    expect([...seen].toSorted()).toEqual(KINDS);
  });
}

test("axe finds nothing in the speaker view of a conversation", async ({ person }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await (await person({ locale: "en-GB", colorScheme })).newPage();
    await rehearse(page, "en");
    await page
      .getByRole("button", { name: word("en", "present", "speaker.firstConversation") })
      .click();
    await page.getByText(word("en", "present", "arrange.title")).click();
    await expect(page.getByLabel(word("en", "present", "capture.reason"))).toBeVisible();
    expect(await findings(page), colorScheme).toEqual([]);
  }
});

const STEPS: Readonly<Record<string, number>> = { radar: 3, module: 1, conversation: 4 };

const KINDS = [
  "concerns",
  "conversation",
  "cover",
  "go-on",
  "how-to-read",
  "importance",
  "module",
  "next-look",
  "next-steps",
  "open-answers",
  "positions",
  "radar",
  "relationship",
  "strengths",
];

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
