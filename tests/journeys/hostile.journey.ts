import type { Page } from "@playwright/test";
import { addNextStep } from "../../src/domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "../../src/domain/plan/plan.ts";
import { setReason } from "../../src/domain/plan/position.ts";
import { valueOf } from "../support/value-of.ts";
import { anOpenedRound, aRound, OPENED_ON } from "./support/states/round.ts";
import { expect, test, watch } from "./support/test.ts";
import { keepOnDevice } from "./support/worst-case.ts";

const MARKUP = '<img src=x onerror="alert(1)">&amp;<b>';
const NAMES = { A: MARKUP, B: '"><script>alert(2)</script>{{a}}$t(b)' };
const COMMENT = "</style><style>*{display:none}</style> \u202egnp.exe n\u200bo javascript:alert(3)";
const EVIL = 'img[src="x"], main style, main script, [onerror], a[href^="javascript"]';

const STEPS = [
  "setup",
  "collect",
  "compare",
  "compare/statement/business-model",
  "compare/party/A",
  "agree",
  "present",
  "deck",
];

function hostilePlan(): Plan {
  const owners = { A: { name: MARKUP, accepted: true }, B: { name: NAMES.B, accepted: false } };
  const step = { what: MARKUP, how: COMMENT, by: OPENED_ON, owners };
  const withStep = valueOf(addNextStep(emptyPlan(OPENED_ON), step));
  return valueOf(setReason(withStep, "business-model", MARKUP));
}

async function expectInert(page: Page, place: string): Promise<void> {
  await expect(page.getByText(MARKUP).filter({ visible: true }).first(), place).toBeVisible();
  await expect(page.locator(EVIL), place).toHaveCount(0);
}

test("what people write is text on every screen, whatever it looks like", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const opened = await anOpenedRound({ names: NAMES, comment: COMMENT });
  await keepOnDevice(page, opened, hostilePlan());
  const waiting = await aRound({ names: NAMES, comment: COMMENT, people: { A: 2, B: 1 } });
  await keepOnDevice(page, waiting, emptyPlan(null));
  await page.reload();
  await expectInert(page, "home");
  for (const step of STEPS) {
    await page.goto(`./#/a/${opened.id}/${step}`);
    if (step === "setup") await expect(page.locator("form input").first()).toHaveValue(MARKUP);
    else await expectInert(page, step);
  }
  for (const step of ["collect", "answer/A", "paper/A", "enter/A"]) {
    await page.goto(`./#/a/${waiting.id}/${step}`);
    await expectInert(page, step);
  }
});

test("a comment says what it says, and turns nothing around it", async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const opened = await anOpenedRound({ comment: COMMENT });
  await keepOnDevice(page, opened, emptyPlan(OPENED_ON));
  await page.goto(`./#/a/${opened.id}/compare/statement/equal-gain`);
  const shown = page.getByText("*{display:none}").first();
  await expect(shown).toBeVisible();
  await expect(shown).toHaveCSS("unicode-bidi", /isolate|plaintext/);
  await expect(page.locator(EVIL)).toHaveCount(0);
});

test("the watch that every journey is under sees each kind of violation", async ({
  browser,
  baseURL,
}) => {
  const own = baseURL ?? "";
  const context = await browser.newContext({ baseURL: own });
  const complaints: string[] = [];
  watch(context, own, complaints);
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
  for (const [plant, complaint] of [
    [
      'document.body.append(Object.assign(new Image(), { src: "https://other.invalid/x.png" }))',
      /img-src|other\.invalid/,
    ],
    ['document.body.innerHTML = "<b>text</b>"', /TrustedHTML|trusted-types/i],
    [
      'document.body.append(Object.assign(document.createElement("style"), { textContent: "b{}" }))',
      /style-src/,
    ],
    ['fetch("https://other.invalid/").catch(() => undefined)', /connect-src|other\.invalid/],
    ['queueMicrotask(() => { throw new Error("a fault") })', /a fault/],
    ["alert('a dialog')", /a dialog/],
  ] as const) {
    // Evaluated by the browser's tools, which the policy lets pass.
    await page.evaluate(plant).catch((error: unknown) => complaints.push(String(error)));
    await expect.poll(() => complaints.join("\n"), { message: plant }).toMatch(complaint);
    complaints.length = 0;
  }
  await context.close();
});
