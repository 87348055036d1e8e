import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseFragment } from "#platform/channels/codes/fragment.ts";
import { qrOfCode } from "#platform/channels/qr/qr-code.ts";
import { findBrowser } from "../../scripts/browser.mjs";
import { checkCode } from "../../src/domain/sealing/check-code.ts";
import { textOfCode } from "../../src/domain/sealing/code-text.ts";
import { decodeInvitation } from "../../src/domain/sealing/invitation-code.ts";
import { sealAnswer } from "../../src/domain/sealing/seal-answer.ts";
import { sceneOf } from "../support/qr-scene.ts";
import { EMPTY_SHEET } from "../support/sealing-samples.ts";
import { filmOf } from "../support/y4m.ts";
import { invitationFor, setUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";
import { word } from "./support/words.ts";

const NAMES = { A: "Åkerviks Värme", B: "Größmann Söhne" };

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

test("an answer goes from a phone's screen through the camera into the collection", {
  tag: "@whole-browser",
}, async ({ person }) => {
  const browser = await person({ locale: "en-GB" });
  const facilitator = await browser.newPage();
  await setUp(facilitator, NAMES);
  const invitation = await invitationFor(facilitator, NAMES.A);

  const answer = await answerTo(invitation);
  film(answer, new URL(invitation));
  const code = await checkCode(answer);

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

/** What somebody sealed elsewhere. */
async function answerTo(invitation: string): Promise<Uint8Array> {
  const decoded = decodeInvitation(parseFragment(new URL(invitation).hash)?.code ?? "");
  if (!decoded.ok) throw new Error(decoded.reason);
  return sealAnswer(decoded.value.payload, { ...EMPTY_SHEET, ratings: { "equal-gain": 4 } });
}

/** Puts the QR code of an answer before the pretended camera, held a little askew. */
function film(answer: Uint8Array, { origin, pathname }: URL): void {
  const picture = qrOfCode(origin + pathname, "answer", textOfCode(answer));
  if (!picture.ok) throw new Error(picture.reason);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(FILM, filmOf(sceneOf(picture.value, { scale: 6, turn: 5, noise: 12 }), 1280, 720));
}
