import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "#domain/result.ts";
import { mailboxAccess } from "#domain/sealing/mailbox.ts";
import { mailboxHost } from "#platform/channels/mailbox/mailbox-address.ts";
import {
  fetchSlot,
  listSlots,
  makeMailbox,
  removeSlot,
} from "#platform/channels/mailbox/own-mailbox.ts";
import { putAnswer } from "#platform/channels/mailbox/put-answer.ts";
import { fakeMailbox, folderOf, MARKED, marked } from "#tests/support/fake-mailbox.ts";
import { KEY_PAIR } from "#tests/support/sealing-samples.ts";

const ACCESS = await mailboxAccess(KEY_PAIR);
const SLOT = "AAAAAAAAAAAAAAAAAAAAAA";
const OTHER = "BBBBBBBBBBBBBBBBBBBBBA";

let server: ReturnType<typeof fakeMailbox>;
beforeEach(() => {
  server = fakeMailbox();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("a mailbox", () => {
  it("is made, takes an answer twice, lists it, gives it and removes it", async () => {
    expect(await makeMailbox(ACCESS)).toMatchObject({ ok: true });
    expect(await makeMailbox(ACCESS)).toMatchObject({ ok: true });
    expect(await putAnswer(ACCESS.name, SLOT, "abc")).toMatchObject({ ok: true });
    expect(await putAnswer(ACCESS.name, SLOT, "abc")).toMatchObject({ ok: true });
    expect(await listSlots(ACCESS)).toEqual(ok([SLOT]));
    expect(await fetchSlot(ACCESS, SLOT)).toEqual(ok("samsyn:r/abc"));
    expect(await removeSlot(ACCESS, SLOT)).toMatchObject({ ok: true });
    expect(await removeSlot(ACCESS, SLOT)).toMatchObject({ ok: true });
    expect(await listSlots(ACCESS)).toEqual(ok([]));
    expect(await fetchSlot(ACCESS, SLOT)).toEqual(fail("gone"));
  });

  it("lies beside the page, under a name that stands twice", async () => {
    await putAnswer(ACCESS.name, SLOT, "abc");
    expect(server.asked[0]?.host).toBe("example.org");
    expect(server.asked[0]?.path).toBe(`/samsyn/mailbox/${folderOf(ACCESS.name)}/${SLOT}`);
  });

  it("lies where the build says instead, which people are told", async () => {
    vi.stubEnv("SAMSYN_MAILBOX", "https://box.example.org/boxes/");
    await putAnswer(ACCESS.name, SLOT, "abc");
    expect(server.asked[0]?.host).toBe("box.example.org");
    expect(server.asked[0]?.path).toBe(`/boxes/mailbox/${folderOf(ACCESS.name)}/${SLOT}`);
    expect(mailboxHost()).toBe("box.example.org");
  });

  it("is read from a list that is a page as well", async () => {
    const page = `<ul><li><a href="/samsyn/"> Parent Directory</a></li>
      <li><a href="${SLOT}"> ${SLOT}</a></li><li><a href="${OTHER}"> ${OTHER}</a></li></ul>`;
    server.answerOddly(() => marked(200, page));
    expect(await listSlots(ACCESS)).toEqual(ok([SLOT, OTHER]));
  });

  it("gets no cookie and no account of a respondent, and the key only where it reads", async () => {
    await makeMailbox(ACCESS);
    await putAnswer(ACCESS.name, SLOT, "abc");
    await listSlots(ACCESS);
    await fetchSlot(ACCESS, SLOT);
    await removeSlot(ACCESS, SLOT);
    expect(
      server.asked.map(({ method, readKey, init }) => [method, readKey, init.credentials]),
    ).toEqual([
      ["MKCOL", null, "same-origin"],
      ["PUT", null, "omit"],
      ["GET", ACCESS.readKey, "omit"],
      ["GET", ACCESS.readKey, "omit"],
      ["DELETE", ACCESS.readKey, "omit"],
    ]);
    for (const { init } of server.asked) {
      expect(init).toMatchObject({ cache: "no-store", redirect: "manual" });
    }
  });
});

describe("why it did not do it", () => {
  it.each([
    ["an account is asked for", marked(401), "refused"],
    ["the key is another one", marked(403), "refused"],
    ["it is not there", marked(404), "gone"],
    ["too many come at once", marked(429), "busy"],
    ["it is too much", marked(413), "not-stored"],
    ["its disk is full", marked(507), "not-stored"],
    ["it was never made", marked(500), "not-stored"],
    ["a host says yes to everything", new Response("<html>", { status: 200 }), "no-mailbox"],
    ["a host does not know the verb", new Response("", { status: 405 }), "no-mailbox"],
    [
      "a network's sign-in leads elsewhere",
      Response.redirect("https://portal.example"),
      "no-mailbox",
    ],
    ["something was said that nobody asked", marked(206), "not-stored"],
  ])("%s", async (_, response, reason) => {
    server.answerOddly(() => response);
    expect(await putAnswer(ACCESS.name, SLOT, "abc")).toEqual(fail(reason));
    expect(await listSlots(ACCESS)).toEqual(fail(reason));
  });

  it("there is no network", async () => {
    server.answerOddly(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await putAnswer(ACCESS.name, SLOT, "abc")).toEqual(fail("offline"));
  });

  it.each(["at all", "to its end"])("nothing answers in 20 seconds %s", async (how) => {
    vi.useFakeTimers();
    server.answerOddly(({ init }) => {
      const never = new Promise<never>((_, reject) => {
        init.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      });
      if (how === "at all") return never;
      const body = new ReadableStream({ pull: () => never });
      return new Response(body, { headers: MARKED });
    });
    const asked = fetchSlot(ACCESS, SLOT);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toEqual(fail("too-slow"));
  });

  it("leaves time to look for the password of an account", async () => {
    vi.useFakeTimers();
    let giveAccount = () => {};
    server.answerOddly(
      () =>
        new Promise((resolve) => {
          giveAccount = () => {
            resolve(marked(201));
          };
        }),
    );
    const asked = makeMailbox(ACCESS);
    await vi.advanceTimersByTimeAsync(100_000);
    giveAccount();
    expect(await asked).toMatchObject({ ok: true });
  });

  it("what lies in a slot is longer than any answer, and is not read to its end", async () => {
    let sent = 0;
    server.answerOddly(() => {
      const body = new ReadableStream({
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(16_384));
        },
      });
      return new Response(body, { headers: MARKED });
    });
    expect(await fetchSlot(ACCESS, SLOT)).toEqual(fail("too-long"));
    expect(sent).toBeLessThan(10);
  });

  it("more than 4 000 lie there", async () => {
    const slots = (count: number) =>
      Array.from({ length: count }, (_, index) => `"${String(index).padStart(22, "A")}"`).join();
    server.answerOddly(() => marked(200, slots(4000)));
    expect(await listSlots(ACCESS)).toMatchObject({ ok: true });
    server.answerOddly(() => marked(200, slots(4001)));
    expect(await listSlots(ACCESS)).toEqual(fail("too-long"));
    server.answerOddly(() => marked(200, " ".repeat(2_000_000)));
    expect(await listSlots(ACCESS)).toEqual(fail("too-long"));
  });
});
