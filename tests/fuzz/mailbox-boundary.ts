import fc from "fast-check";
import { vi } from "vitest";
import { mailboxAccess } from "#domain/sealing/mailbox.ts";
import type { MailboxReason } from "#platform/channels/mailbox/mailbox-request.ts";
import { fetchSlot, listSlots } from "#platform/channels/mailbox/own-mailbox.ts";
import { MARKED } from "#tests/support/fake-mailbox.ts";
import { KEY_PAIR } from "#tests/support/sealing-samples.ts";
import { type Boundary, makeBoundary } from "./boundary.ts";
import { changedText } from "./mutations.ts";

const SLOT = "AAAAAAAAAAAAAAAAAAAAAA";
const LISTS = [
  JSON.stringify([{ name: SLOT, type: "file", mtime: "Sun, 29 Nov 2026 10:00:00 GMT", size: 143 }]),
  `<ul><li><a href="/samsyn/"> Parent Directory</a></li><li><a href="${SLOT}"> ${SLOT}</a></li></ul>`,
];

/** What comes in place of an answer: nothing, nothing in time, or whatever a server or a network says. */
type Answer =
  | { readonly kind: "nothing" }
  | { readonly kind: "never" }
  | {
      readonly kind: "said";
      readonly status: number;
      readonly marked: boolean;
      readonly body: string;
    };

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Answer>({ kind: "nothing" }, { kind: "never" }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant("said" as const),
      status: fc.oneof(
        fc.constantFrom(200, 401, 404, 429, 500),
        fc.integer({ min: 200, max: 599 }),
      ),
      marked: fc.boolean(),
      body: changedText(LISTS),
    }),
  },
);

function said(status: number, body = "", marked = true): Answer {
  return { kind: "said", status, marked, body };
}

/** What a mailbox gives back, or what answers in its place. */
export async function mailboxBoundary(): Promise<Boundary> {
  const access = await mailboxAccess(KEY_PAIR);
  const reasons: Readonly<Record<MailboxReason, true>> = {
    offline: true,
    "too-slow": true,
    busy: true,
    refused: true,
    gone: true,
    "not-stored": true,
    "no-mailbox": true,
    "too-long": true,
  };
  return makeBoundary<Answer, MailboxReason>({
    name: "mailbox",
    reasons,
    inputs: anyAnswer,
    examples: [
      { kind: "nothing" },
      { kind: "never" },
      said(200, LISTS[0]),
      said(200, LISTS[0], false),
      said(200, " ".repeat(2_000_000)),
      ...[403, 404, 429, 507].map((status) => said(status)),
    ],
    async open(answer) {
      vi.useFakeTimers();
      vi.stubGlobal("location", { origin: "https://example.org", pathname: "/" });
      vi.stubGlobal("fetch", (_address: URL, { signal }: RequestInit) => answered(answer, signal));
      const both = Promise.all([listSlots(access), fetchSlot(access, SLOT)]);
      await vi.runAllTimersAsync();
      const results = await both;
      vi.useRealTimers();
      vi.unstubAllGlobals();
      return results.map((result) => (result.ok ? "ok" : result.reason));
    },
  });
}

function answered(answer: Answer, signal: AbortSignal | null | undefined): Promise<Response> {
  if (answer.kind === "nothing") return Promise.reject(new TypeError("Failed to fetch"));
  if (answer.kind === "never") {
    return new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
    });
  }
  const { status, marked, body } = answer;
  const isBare = [204, 205, 304].includes(status);
  const headers = marked ? MARKED : {};
  return Promise.resolve(new Response(isBare ? null : body, { status, headers }));
}
