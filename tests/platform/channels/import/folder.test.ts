import { afterEach, describe, expect, it, vi } from "vitest";
import { canChooseFolder, chooseFolder, filesIn } from "#platform/channels/import/folder.ts";
import { AFolder, choosing } from "#tests/support/a-folder.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

async function look(folder: AFolder) {
  choosing(folder);
  const chosen = await chooseFolder();
  if (!chosen) throw new Error("no folder was chosen");
  const files = await filesIn(chosen);
  return files.ok ? files.value.map(({ name }) => name) : files.reason;
}

describe("a folder", () => {
  it("can be chosen only where the browser has it", () => {
    expect(canChooseFolder()).toBe(false);
    choosing(null);
    expect(canChooseFolder()).toBe(true);
  });

  it("is none where the person chooses none", async () => {
    choosing(null);
    expect(await chooseFolder()).toBeNull();
  });

  it("passes over what is hidden, half written or larger than a mail, and folders in it", async () => {
    const folder = new AFolder("Replies");
    const whole = ["a.txt", "b.eml", "no ending", "tmp.txt", "c.part.txt"];
    const half = [".hidden", "~$b.docx", "~WRD1.tmp", "a.tmp", "b.txt.part", "c.PARTIAL"];
    const loading = ["d.crdownload", "e.download", "f.temp", "g.opdownload"];
    for (const name of [...whole, ...half, ...loading]) folder.put(name, "x");
    folder.put("film.mp4", new Uint8Array(25 * 1024 * 1024 + 1));
    expect(await look(folder)).toEqual(whole);
  });

  it("says why it is not looked through", async () => {
    const folder = new AFolder("Replies");
    for (let at = 0; at < 4000; at++) folder.put(`${at}.txt`, "x");
    expect(await look(folder)).toHaveLength(4000);
    folder.put("one more.txt", "x");
    expect(await look(folder)).toBe("too-many");
    folder.isAway = true;
    expect(await look(folder)).toBe("unreachable");
    folder.permission = "prompt";
    expect(await look(folder)).toBe("not-allowed");
  });
});
