import { isAnswerDay } from "#domain/assessment/consistency.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { parseOptionalName } from "#domain/assessment/name.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { QUESTIONNAIRE_VERSION } from "#domain/questionnaire/structure.ts";
import { toBase64url } from "#domain/sealing/bytes/bytes.ts";
import { ID_BYTES, KEY_BYTES } from "#domain/sealing/random-id.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useLoaded } from "#ui/hooks/use-loaded.ts";
import { useSetUpForm } from "../form-field.tsx";
import { askedByForm, type SetUpForm } from "../set-up-form.ts";
import styles from "../set-up-screen.module.css";

/** What own words do to the invitation: how long its link becomes, and whether a QR code carries it. */
export function InvitationSize() {
  const { t } = useTranslation("setup");
  const [language] = useLanguage();
  const form = useSetUpForm().watch();
  const payload = payloadOfForm(form);
  const isAsking = payload.configuration.ownWords !== undefined;
  const [size] = useLoaded(isAsking ? JSON.stringify(payload) : null, () =>
    sizeOf(payload, language),
  );
  if (!size) return null;
  const { length, fits, metres } = size;
  return (
    <p className={styles["quiet"]}>
      {t(`own.size.${fits}`, { length, metres: formatFigure(metres, language) })}
    </p>
  );
}

type Size = {
  /** Characters of the link. */
  readonly length: number;
  readonly fits: "qr" | "qr-near" | "one" | "link" | "too-long";
  /** From how far away the QR code can be read, where that is not from the last row. */
  readonly metres: number;
};

const TOO_LONG: Size = { length: 0, fits: "too-long", metres: 0 };

/** null where what makes QR codes could not be fetched. */
async function sizeOf(payload: InvitationPayload, language: Language): Promise<Size | null> {
  const loaded = await import("#platform/use-cases/invitation-qr.ts").catch(() => null);
  if (!loaded) return null;
  const length = await loaded.linkLength(payload);
  if (length === null) return TOO_LONG;
  const qr = await loaded.invitationQr(payload, language);
  if (!qr.ok && qr.reason === "not-loaded") return null;
  if (!qr.ok) return { length, fits: "link", metres: 0 };
  const metres = qr.value.readableFrom ?? 0;
  if (qr.value.language !== null) return { length, fits: "one", metres };
  return { length, fits: metres > 0 ? "qr-near" : "qr", metres };
}

const ID = toBase64url(new Uint8Array(ID_BYTES));
const KEY = toBase64url(new Uint8Array(KEY_BYTES));

/** The invitation that the form would give, with keys and ids of the right length. */
function payloadOfForm(form: SetUpForm): InvitationPayload {
  const nameOf = (raw: string) => {
    const name = parseOptionalName(raw);
    return name.ok ? name.value : "";
  };
  return {
    assessmentId: ID,
    invitationId: 1,
    party: "A",
    secret: KEY,
    publicKey: KEY,
    partyNames: { A: nameOf(form.partyA), B: nameOf(form.partyB) },
    inviter: {
      name: nameOf(form.inviterName),
      organisation: nameOf(form.inviterOrganisation),
      replyAddress: form.replyAddress.trim(),
    },
    endUsers: nameOf(form.endUsers),
    configuration: {
      questionnaireVersion: QUESTIONNAIRE_VERSION,
      ...askedByForm(form),
      expectations: form.expectations,
      importance: form.importance,
      mode: form.mode,
      lookAhead: form.lookAhead,
    },
    mailbox: form.mailbox?.name ?? null,
    answerBy: isAnswerDay(form.answerBy) ? form.answerBy : null,
  };
}
