import { create } from "zustand";
import type { MailboxReason } from "../channels/mailbox/mailbox-request.ts";
import { putAnswer } from "../channels/mailbox/put-answer.ts";
import { type SealedDraft, withSending } from "../storage/drafts/draft-document.ts";
import { changeStoredDraft, openDraft } from "../storage/drafts/draft-repository.ts";
import type { DraftStore } from "../storage/drafts/draft-store.ts";
import type { DraftChange } from "../storage/drafts/draft-writer.ts";
import { ownDraftCodes, ownDraftKey } from "../storage/drafts/own-drafts.ts";

/** What this page knows of handing in, by slot: on its way, or why the last try came to nothing. */
export const useHandIns = create<Readonly<Record<string, "working" | MailboxReason>>>(() => ({}));

// Whoever is told to come later comes at a moment that not all others choose.
const BUSY_MS = { least: 2000, more: 6000 } as const;

/** One person's draft, as handing in needs it. */
type HandedIn = {
  readonly sealed: () => Promise<SealedDraft | null>;
  readonly change: (change: DraftChange) => void;
};

// The next try of what came when too many did, by slot.
const nextTries = new Map<string, ReturnType<typeof setTimeout>>();

/** Notes that the sealed answers are to be handed in, and hands them in. */
export function startHandingIn(mailbox: string, store: DraftStore): Promise<void> {
  store.change((draft) => withSending(draft, "handing-in"));
  return handIn(mailbox, inStore(store));
}

/** Hands in what waits in this page's draft, and in all others of the invitation on this device. */
export async function handInWaiting(
  mailbox: string,
  firstKey: string,
  open: { readonly store: DraftStore; readonly code: string | null } | null,
): Promise<void> {
  if (open) await handIn(mailbox, inStore(open.store));
  const codes = await ownDraftCodes(firstKey);
  for (const code of [null, ...(codes.ok ? codes.value : [])]) {
    if (open?.code !== code) await handIn(mailbox, onDisk(ownDraftKey(firstKey, code)));
  }
}

function inStore(store: DraftStore): HandedIn {
  return { sealed: async () => store.state.getState().document.sealed, change: store.change };
}

/** Read anew each time: its person may open and clear it meanwhile. */
function onDisk(key: string): HandedIn {
  return {
    sealed: async () => {
      const found = await openDraft(key);
      return (found.ok && found.value?.sealed) || null;
    },
    change: (change) => void changeStoredDraft(key, change),
  };
}

async function handIn(mailbox: string, draft: HandedIn): Promise<void> {
  const sealed = await draft.sealed();
  if (sealed?.sending !== "handing-in") return;
  const { slot, code } = sealed;
  if (useHandIns.getState()[slot] === "working") return;
  clearTimeout(nextTries.get(slot));
  useHandIns.setState({ [slot]: "working" });
  const put = await putAnswer(mailbox, slot, code);
  if (put.ok) {
    // What was sealed anew meanwhile has another slot, and is not handed in.
    draft.change((now) => (now.sealed?.slot === slot ? withSending(now, "handed-in") : now));
    useHandIns.setState(({ [slot]: _done, ...others }) => others, true);
    return;
  }
  useHandIns.setState({ [slot]: put.reason });
  if (put.reason !== "busy") return;
  const later = BUSY_MS.least + Math.random() * BUSY_MS.more;
  nextTries.set(
    slot,
    setTimeout(() => void handIn(mailbox, draft), later),
  );
}
