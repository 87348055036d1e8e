import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findBrowser } from "../../scripts/browser.mjs";
import type { Answer } from "../../src/domain/answers/answer-sheet.ts";
import { parseFragment } from "../../src/platform/channels/fragment.ts";
import { qrOfCode } from "../../src/platform/channels/qr-code.ts";
import { sceneOf } from "../support/qr-scene.ts";
import { filmOf } from "../support/y4m.ts";
import { checkCodeOn, clipboard, invitationFor, respond, setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };
const ANSWERS = Array.from({ length: 24 }, (): Answer => 4);

const FILM = resolve(".cache/scan.y4m");
const executablePath = findBrowser();

test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${FILM}`,
    ],
  },
});

test("an answer goes from a phone's screen through the camera into the collection", async ({
  person,
}) => {
  const browser = await person({ locale: "en-GB" });
  const facilitator = await browser.newPage();
  await setUp(facilitator, NAMES);
  const invitation = await invitationFor(facilitator, NAMES.A);

  const phone = await respond(await person({ locale: "en-GB" }), invitation, "en", ANSWERS);
  const code = await checkCodeOn(phone);
  await phone.getByRole("button", { name: word("en", "closing", "send.qr") }).click();
  await expect(
    phone.getByRole("img", { name: word("en", "closing", "send.qrLabel", { code }) }),
  ).toBeVisible();
  await phone.getByRole("button", { name: word("en", "closing", "send.link") }).click();
  film(await clipboard(phone));

  const scan = facilitator.getByRole("button", { name: word("en", "collect", "scan.button") });
  await scan.click();
  const dialog = facilitator.getByRole("dialog");
  await expect(dialog).toContainText(word("en", "errors", "camera.denied"));
  await expect(dialog).toContainText(word("en", "collect", "scan.otherWays"));
  await dialog.getByRole("button", { name: word("en", "collect", "scan.close") }).click();

  await browser.grantPermissions(["camera", "clipboard-read", "clipboard-write"]);
  await scan.click();
  await expect(dialog).toContainText(code);
  const video = await dialog.locator("video").elementHandle();
  await dialog.getByRole("button", { name: word("en", "collect", "scan.close") }).click();
  await expect(facilitator.getByText(code, { exact: true })).toBeVisible();
  expect(await video?.evaluate((element) => element.isConnected)).toBe(false);
});

/** Puts the QR code of an answer link before the pretended camera, held a little askew. */
function film(link: string): void {
  const { hash, origin, pathname } = new URL(link);
  const answer = parseFragment(hash);
  const picture = answer && qrOfCode(origin + pathname, "answer", answer.code);
  if (!picture?.ok) throw new Error(`no QR code for ${link}`);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(FILM, filmOf(sceneOf(picture.value, { scale: 7, turn: 5, noise: 12 }), 1280, 720));
}
