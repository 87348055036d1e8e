import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { qrLink } from "#platform/channels/codes/code-links.ts";
import { pageAddress } from "#platform/channels/codes/page-address.ts";
import { qrOfCode } from "#platform/channels/qr/qr-code.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { card, click, collect, stored } from "./collecting.tsx";

/** What the pretended reader sees, look by look; the last one stays in view. */
const sights = vi.hoisted(() => ({ frames: [] as (string | null)[], picture: vi.fn() }));
vi.mock("#platform/channels/qr/read-qr.ts", () => ({
  qrReader: async () => async () =>
    sights.frames.length > 1 ? (sights.frames.shift() ?? null) : (sights.frames[0] ?? null),
  readQrPicture: sights.picture,
}));

const stop = vi.fn();
let fresh: Assessment;

function withCamera(getUserMedia: () => Promise<unknown>) {
  vi.stubGlobal("navigator", Object.assign(navigator, { mediaDevices: { getUserMedia } }));
}

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment({ invited: true });
  sights.frames = [];
  sights.picture.mockReset();
  stop.mockReset();
  vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
  withCamera(() => Promise.resolve({ getTracks: () => [{ stop }] }));
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "mediaDevices");
});

describe("scanning answers", () => {
  it("takes one after the other in, each once, and turns the camera off at the end", async () => {
    const one = await anAnswer(fresh, "A", "AAAAAAAAAAA");
    const two = await anAnswer(fresh, "B", "BBBBBBBBBBA");
    const seen = (code: Uint8Array) => qrLink("https://example.org/", "answer", textOfCode(code));
    sights.frames = [null, seen(one), seen(one), "https://example.org/menu", seen(two)];
    const { user } = await collect(fresh);
    await click(user, "Scan a QR code");
    const dialog = within(screen.getByRole("dialog"));
    for (const code of [one, two]) {
      expect(await dialog.findByText(new RegExp(await checkCode(code)))).toBeVisible();
    }
    expect(dialog.getByText(/No reply in that/)).toBeVisible();
    expect(dialog.queryByText(/was already in/)).toBeNull();
    expect(stop).not.toHaveBeenCalled();
    await click(user, "Done");
    expect(stop).toHaveBeenCalledTimes(1);
    expect((await stored(fresh)).received).toHaveLength(2);
  });

  it.each([
    ["NotAllowedError", /Allow the camera/],
    ["NotFoundError", /has no camera/],
    ["NotReadableError", /another program/],
  ])("says what to do after %s, and names the other ways", async (name, sentence) => {
    withCamera(() => Promise.reject(new DOMException("no", name)));
    const { user } = await collect(fresh);
    await click(user, "Scan a QR code");
    const problem = await screen.findByRole("alert");
    expect(problem).toHaveTextContent(sentence);
    expect(problem).toHaveTextContent(/Read a photo instead/);
  });

  it("turns the camera off that comes after the dialog was closed", async () => {
    let come: (stream: unknown) => void = () => {};
    withCamera(
      () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    );
    const { user } = await collect(fresh);
    await click(user, "Scan a QR code");
    await click(user, "Done");
    come({ getTracks: () => [{ stop }] });
    await waitFor(() => {
      expect(stop).toHaveBeenCalled();
    });
  });

  it("reads a picture, and says why it could not", async () => {
    const code = await anAnswer(fresh, "A", "AAAAAAAAAAA");
    const link = qrLink("https://example.org/", "answer", textOfCode(code));
    const { user } = await collect(fresh);
    await click(user, "Scan a QR code");
    const file = new File(["…"], "photo.jpg", { type: "image/jpeg" });
    const input = screen.getByLabelText("Read from a picture", { selector: "input" });
    sights.picture.mockResolvedValueOnce({ ok: false, reason: "no-qr" });
    await user.upload(input, file);
    expect(await screen.findByRole("alert")).toHaveTextContent(/No QR code can be seen/);
    sights.picture.mockResolvedValueOnce({ ok: true, value: link });
    await user.upload(input, file);
    expect(await screen.findByText(new RegExp(`${await checkCode(code)}: added`))).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the invitation as a QR code", () => {
  it("fills the window with what leads to the invitation", async () => {
    const { user } = await collect(fresh);
    await user.click(card("B").getByRole("button", { name: "Show QR code" }));
    const name = "QR code";
    const picture = await screen.findByRole("img", { name });
    const code = await encodeInvitation(payloadFor(fresh, "B"));
    const made = qrOfCode(pageAddress(), "invitation", code);
    expect(made.ok && picture.querySelector("path")?.getAttribute("d")).toBe(
      made.ok && made.value.path,
    );
    await click(user, "Close");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("counts as an invitation that has left", async () => {
    const uninvited = await freshAssessment();
    const { user } = await collect(uninvited);
    await user.click(card("A").getByRole("button", { name: "Show QR code" }));
    await click(user, "Invite without saving");
    expect(await screen.findByRole("img", { name: "QR code" })).toBeVisible();
    expect((await stored(uninvited)).invited).toBe(true);
  });
});
