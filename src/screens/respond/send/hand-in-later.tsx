import { Suspense } from "react";
import { lazyComponent } from "#ui/lazy-component.ts";
import type { OpenDraft } from "../draft/use-draft.ts";

export type HandInLaterProps = {
  /** null where the invitation names none. */
  readonly mailbox: string | null;
  /** The key of the first one's draft. */
  readonly first: string;
  /** The draft that is open in this tab. */
  readonly current: OpenDraft | null;
  readonly onTried?: () => void;
};

// Where it cannot be fetched, what waits goes on waiting.
const WaitingHandIns = lazyComponent<HandInLaterProps & { readonly mailbox: string }>(
  async () =>
    (await import("./waiting-hand-ins.tsx").catch(() => null))?.WaitingHandIns ?? (() => null),
);

/** Hands in by itself what may wait on this device; who only just begins waits for nothing. */
export function HandInLater({ mailbox, ...props }: HandInLaterProps) {
  const { current } = props;
  const isFresh = current?.code === null && !current.store.state.getState().document.sealed;
  if (mailbox === null || isFresh) return null;
  return (
    <Suspense>
      <WaitingHandIns mailbox={mailbox} {...props} />
    </Suspense>
  );
}
