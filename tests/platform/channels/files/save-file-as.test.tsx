import { afterEach, describe, expect, it, vi } from "vitest";
import { fail, ok, type Result } from "#domain/result.ts";
import { saveFileAs } from "#platform/channels/files/save-file-as.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { cancel, savePicker } from "#tests/support/save-picker.ts";

const CONTENT = new Blob(["a,b"], { type: "text/csv;charset=utf-8" });
const FILE = {
  name: "a & b.csv",
  type: CONTENT.type,
  make: () => Promise.resolve(ok(CONTENT)),
};
const FAILING = { ...FILE, make: () => Promise.resolve(fail("failed")) };

/** Made only when the test says so, and as it says. */
function slowly() {
  let finish: (made: Result<Blob, "failed">) => void = () => {};
  const making = new Promise<Result<Blob, "failed">>((resolve) => {
    finish = resolve;
  });
  return { file: { ...FILE, make: () => making }, finish };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("where the browser asks for the place", () => {
  it("is saved once the browser has closed the file, under the name that was chosen", async () => {
    const { disk, asked } = savePicker({ choose: () => "mine.csv" });
    expect(await saveFileAs(FILE)).toEqual(ok({ how: "saved", name: "mine.csv" }));
    expect(await disk.get("mine.csv")?.text()).toBe("a,b");
    expect(asked).toEqual([
      {
        suggestedName: "a & b.csv",
        types: [{ description: ".csv", accept: { "text/csv": [".csv"] } }],
      },
    ]);
  });

  it("takes no for an answer: nothing is written, and nothing downloaded", async () => {
    const { files } = catchDownloads();
    const { disk } = savePicker({ choose: cancel });
    expect(await saveFileAs(FILE)).toEqual(fail("cancelled"));
    expect(disk.size + files.length).toBe(0);
  });

  it.each(["SecurityError", "NotAllowedError"])(
    "hands the file over where the dialog cannot open (%s)",
    async (name) => {
      const { files } = catchDownloads();
      savePicker({
        choose: () => {
          throw new DOMException("no", name);
        },
      });
      expect(await saveFileAs(FILE)).toEqual(ok({ how: "handed-over", name: "a & b.csv" }));
      expect(files).toEqual([{ name: "a & b.csv", content: CONTENT }]);
    },
  );

  it("says where it could not be written, and leaves no empty file", async () => {
    const { disk } = savePicker({
      close: () => {
        throw new DOMException("no room", "QuotaExceededError");
      },
    });
    expect(await saveFileAs(FILE)).toEqual(fail("not-written"));
    expect(disk.size).toBe(0);
  });

  it("asks for no place where the file cannot be made", async () => {
    const { asked } = savePicker();
    expect(await saveFileAs(FAILING)).toEqual(fail("failed"));
    expect(asked).toEqual([]);
  });

  it("asks while the press still counts where making takes long, and writes later", async () => {
    vi.useFakeTimers();
    const { disk, asked } = savePicker();
    const { file, finish } = slowly();
    const saving = saveFileAs(file);
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(1);
    expect(disk.get("a & b.csv")?.size).toBe(0);
    finish(ok(CONTENT));
    expect(await saving).toEqual(ok({ how: "saved", name: "a & b.csv" }));
    expect(await disk.get("a & b.csv")?.text()).toBe("a,b");
  });

  it("takes the empty file away where making fails, or is given up, after that", async () => {
    vi.useFakeTimers();
    const { disk } = savePicker();
    const failing = slowly();
    const saving = saveFileAs(failing.file);
    await vi.advanceTimersByTimeAsync(3000);
    expect(disk.size).toBe(1);
    failing.finish(fail("failed"));
    expect(await saving).toEqual(fail("failed"));
    expect(disk.size).toBe(0);

    const given = new AbortController();
    const unwanted = slowly();
    const givingUp = saveFileAs({ ...unwanted.file, signal: given.signal });
    await vi.advanceTimersByTimeAsync(3000);
    given.abort();
    unwanted.finish(ok(CONTENT));
    expect(await givingUp).toEqual(fail("cancelled"));
    expect(disk.size).toBe(0);
  });

  it("asks for no place once nobody wants the file", async () => {
    const { asked } = savePicker();
    const { file, finish } = slowly();
    const given = new AbortController();
    const saving = saveFileAs({ ...file, signal: given.signal });
    given.abort();
    finish(ok(CONTENT));
    expect(await saving).toEqual(fail("cancelled"));
    expect(asked).toEqual([]);
  });
});

describe("where the browser only downloads", () => {
  it("hands the file over under its name, and lets go of it later", async () => {
    vi.useFakeTimers();
    const { files } = catchDownloads();
    const revoked = vi.spyOn(URL, "revokeObjectURL");
    expect(await saveFileAs(FILE)).toEqual(ok({ how: "handed-over", name: "a & b.csv" }));
    expect(files).toEqual([{ name: "a & b.csv", content: CONTENT }]);
    expect(revoked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(revoked).toHaveBeenCalledWith("blob:caught");
  });

  it("hands over nothing that could not be made", async () => {
    const { files } = catchDownloads();
    expect(await saveFileAs(FAILING)).toEqual(fail("failed"));
    expect(files).toEqual([]);
  });
});
