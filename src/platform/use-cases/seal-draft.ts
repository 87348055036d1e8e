import { sheetToSeal } from "#domain/answers/complete.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { fromBase64url, toBase64url } from "#domain/sealing/bytes/bytes.ts";
import { MAILBOX_BYTES, randomId } from "#domain/sealing/random-id.ts";
import { canSealAgain, withSealed } from "../storage/drafts/draft-document.ts";
import type { DraftStore } from "../storage/drafts/draft-store.ts";

/** The sealed bytes, and what the draft keeps of them. */
export type Sealed = { readonly bytes: Uint8Array; readonly checkCode: string };

export type SealReason =
  /** The code for sealing did not arrive. */
  | "not-loaded"
  /** The browser's cryptography refused. */
  | "not-sealed"
  /** No revision is left. */
  | "no-more";

async function loadSealing() {
  const [seal, check] = await Promise.all([
    import("#domain/sealing/seal-answer.ts"),
    import("#domain/sealing/check-code.ts"),
    import("#domain/sealing/cipher-suite.ts").then(({ cipherSuite }) => cipherSuite()),
  ]);
  return { ...seal, ...check };
}

/** Seals the draft as it stands and keeps the outcome in it; unchanged answers stay sealed as they are. */
export async function sealDraft(
  payload: InvitationPayload,
  store: DraftStore,
  language: Language,
): Promise<Result<Sealed, SealReason>> {
  const draft = store.state.getState().document;
  const sealing = await loadSealing().catch(() => null);
  if (!sealing) return fail("not-loaded");
  if (draft.sealed?.current) {
    const { code, checkCode } = draft.sealed;
    return ok({ bytes: fromBase64url(code), checkCode });
  }
  if (!canSealAgain(draft)) return fail("no-more");
  try {
    const sheet = sheetToSeal(draft.sheet, language);
    const bytes = await sealing.sealAnswer(payload, sheet);
    const checkCode = await sealing.checkCode(bytes);
    const code = toBase64url(bytes);
    const slot = randomId(MAILBOX_BYTES);
    store.change((latest) =>
      withSealed(latest, { code, checkCode, slot, sheet, current: latest.sheet === draft.sheet }),
    );
    return ok({ bytes, checkCode });
  } catch {
    return fail("not-sealed");
  }
}
