import { create } from "zustand";
import type { MailboxReason } from "../channels/mailbox/mailbox-request.ts";
import { putAnswer } from "../channels/mailbox/put-answer.ts";
import { type DraftDocument, withSending } from "../storage/drafts/draft-document.ts";
import { draftRepository, openDraft } from "../storage/drafts/draft-repository.ts";
import { createDraftStore, type DraftStore } from "../storage/drafts/draft-store.ts";
import { ownDraftCodes, ownDraftKey } from "../storage/drafts/own-drafts.ts";

/** What this page knows of handing in, by slot: on its way, or why the last try came to nothing. */
export const useHandIns = create<Readonly<Record<string, "working" | MailboxReason>>>(() => ({}));

// Whoever is told to come later comes at a moment that not all others choose.
const BUSY_MS = { least: 2000, more: 6000 } as const;

/** Notes that the sealed answers are to be handed in, and hands them in. */
export function startHandingIn(mailbox: string, store: DraftStore): Promise<void> {
  store.change((draft) => withSending(draft, "handing-in"));
  return handIn(mailbox, store);
}

/** Hands in what waits in this page's draft, and in all others of the invitation on this device. */
export async function handInWaiting(
  mailbox: string,
  firstKey: string,
  open: { readonly store: DraftStore; readonly code: string | null } | null,
): Promise<void> {
  if (open) await handIn(mailbox, open.store);
  const codes = await ownDraftCodes(firstKey);
  for (const code of [null, ...(codes.ok ? codes.value : [])]) {
    if (open?.code === code) continue;
    const key = ownDraftKey(firstKey, code);
    const found = await openDraft(key);
    if (!found.ok || !found.value || !isWaiting(found.value)) continue;
    await handIn(mailbox, createDraftStore(found.value, draftRepository(key)));
  }
}

function isWaiting({ sealed }: DraftDocument): boolean {
  return sealed?.sending === "handing-in";
}

async function handIn(mailbox: string, store: DraftStore): Promise<void> {
  const { sealed } = store.state.getState().document;
  if (sealed?.sending !== "handing-in") return;
  const { slot, code } = sealed;
  if (useHandIns.getState()[slot] === "working") return;
  useHandIns.setState({ [slot]: "working" });
  const put = await putAnswer(mailbox, slot, code);
  if (put.ok) {
    // What was sealed anew meanwhile has another slot, and is not handed in.
    store.change((draft) =>
      draft.sealed?.slot === slot ? withSending(draft, "handed-in") : draft,
    );
    useHandIns.setState(({ [slot]: _done, ...others }) => others, true);
    return;
  }
  useHandIns.setState({ [slot]: put.reason });
  if (put.reason !== "busy") return;
  setTimeout(() => void handIn(mailbox, store), BUSY_MS.least + Math.random() * BUSY_MS.more);
}
