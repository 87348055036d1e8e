import { test } from "/work/main/tests/journeys/support/test.ts";
import { keepOnDevice, worstCase } from "/work/main/tests/journeys/support/worst-case.ts";
test("time", async ({ person }) => {
  const page = await (await person({ locale: "de-DE", viewport: { width: 3840, height: 2160 } })).newPage();
  page.on("crash", () => console.log("CRASH"));
  await page.goto("./");
  let t = Date.now();
  const { assessment, plan } = await worstCase();
  console.log("made", Date.now() - t); t = Date.now();
  await page.waitForTimeout(2000);
  await keepOnDevice(page, assessment, plan); t = Date.now();
  await page.goto(`./#/a/${assessment.id}/compare`);
  await page.waitForSelector("h1:has-text('Sie sehen')"); console.log("compare", Date.now() - t); t = Date.now();
  await page.goto(`./#/a/${assessment.id}/deck`);
  await page.waitForSelector("main [data-slide] h1", { timeout: 60000 }); console.log("deck", Date.now() - t);
  t = Date.now();
  for (let i = 0; i < 20; i++) { await page.keyboard.press("PageDown"); await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))); }
  console.log("20 steps", Date.now() - t);
  console.log(await page.evaluate(() => sessionStorage.getItem(Object.keys(sessionStorage).find((k) => k.startsWith("samsyn-talk"))!)));
});
