import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { inOneLanguage } from "#domain/assessment/own-words.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { invitationLink } from "../channels/codes/code-links.ts";
import { pageAddress } from "../channels/codes/page-address.ts";
import type { QrPicture } from "../channels/qr/qr-code.ts";

/** Own words are worth coming closer for: 117 modules a side, read from four metres. */
const LARGEST_WITH_OWN_WORDS = 25;

/** An invitation's QR code: with all that it asks, or with own words in one language, of which there is a choice. */
export type InvitationQr = {
  readonly picture: QrPicture;
  /** From how many metres it can be read, on a projector; null where that is from the last row. */
  readonly readableFrom: number | null;
  /** null where it carries all of them. */
  readonly language: Language | null;
  readonly choice: readonly Language[];
};

/** `own-too-large`: the own words are, in each language by itself. */
export type InvitationQrReason = "too-large" | "own-too-large" | "not-loaded";

/** How many characters the link of an invitation has; null where it is too long for one. */
export async function linkLength(payload: InvitationPayload): Promise<number | null> {
  const code = await encodeInvitation(payload).catch(() => null);
  return code === null ? null : invitationLink(pageAddress(), code).length;
}

/**
 * The QR code of an invitation. Where its own words do not fit in all languages, they stand in it in one: the wanted
 * one, else the first that fits.
 */
export async function invitationQr(
  payload: InvitationPayload,
  wanted: Language,
): Promise<Result<InvitationQr, InvitationQrReason>> {
  const qr = await import("../channels/qr/qr-code.ts").catch(() => null);
  if (!qr) return fail("not-loaded");
  const { ownWords } = payload.configuration;
  const pictureOf = async (configuration = payload.configuration) => {
    const code = await encodeInvitation({ ...payload, configuration });
    const largest = ownWords ? LARGEST_WITH_OWN_WORDS : qr.LARGEST_VERSION;
    const picture = qr.qrOfCode(pageAddress(), "invitation", code, largest);
    if (!picture.ok) return null;
    const isNear = picture.value.version > qr.LARGEST_VERSION;
    return {
      picture: picture.value,
      readableFrom: isNear ? readableFrom(picture.value) : null,
    };
  };
  const whole = await pictureOf();
  if (whole) return ok({ ...whole, language: null, choice: [] });
  if (!ownWords) return fail("too-large");
  const alone = await Promise.all(
    ownWords.languages.map(async (language) => {
      const configuration = {
        ...payload.configuration,
        ownWords: inOneLanguage(ownWords, language),
      };
      const shown = await pictureOf(configuration);
      return shown ? [{ ...shown, language }] : [];
    }),
  );
  const fitting = alone.flat();
  const shown = fitting.find(({ language }) => language === wanted) ?? fitting[0];
  const choice = fitting.map(({ language }) => language);
  return shown ? ok({ ...shown, choice }) : fail("own-too-large");
}

// A picture of two metres on 1 920 columns, 912 lines for the code with its quiet zone, three pixels a module of a
// camera with thirty a degree.
const METRES_BY_MODULES = (912 * (2 / 1920)) / Math.tan(Math.PI / 1800);

/** From how many metres a phone reads a code that fills a projector's picture two metres wide (docs/formats.md). */
function readableFrom({ modules }: Pick<QrPicture, "modules">): number {
  return METRES_BY_MODULES / (modules + 8);
}
