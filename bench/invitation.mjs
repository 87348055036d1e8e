// Prints an invitation of a fresh assessment as the harness wants it: the address from the "/" on.
// node bench/invitation.mjs ORIGIN
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";

const [origin = "http://127.0.0.1:4173/"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const context = await browser.newContext({
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});
const page = await context.newPage();
await page.goto(`${origin}#/new`);
await page.getByRole("textbox", { name: "First organisation", exact: true }).fill("Nordvik");
await page.getByRole("textbox", { name: "Second organisation", exact: true }).fill("Alpenblick");
await page.getByRole("button", { name: "Create and invite" }).click();
await page.getByRole("button", { name: "Copy link" }).first().click();
await page.getByRole("button", { name: "Invite without saving" }).click();
await page.getByRole("button", { name: "Copied" }).waitFor();
const link = await page.evaluate(() => navigator.clipboard.readText());
console.log(link.slice(link.indexOf("/#/")));
await browser.close();
