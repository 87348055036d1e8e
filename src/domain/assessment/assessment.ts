import type { Branding } from "./branding.ts";
import type { History } from "./join/history.ts";
import type { PartyId, PerParty } from "./party.ts";
import type { SurveyConfiguration } from "./survey-configuration.ts";

/** A day without time or zone, ISO 8601 `YYYY-MM-DD`. */
export type LocalDate = string;

/** Who asks. All but the name may be empty. */
export type Inviter = {
  readonly name: string;
  readonly organisation: string;
  /** An e-mail address, or empty. */
  readonly replyAddress: string;
};

/** One way into the assessment for people of one party. */
export type Invitation = {
  /** 1 to 65 535, unique within the assessment. */
  readonly id: number;
  readonly party: PartyId;
  /** base64url of 32 random bytes: the pre-shared key without which no answer can be forged. */
  readonly secret: string;
  /** For whom it is, 1 to 60 graphemes; absent where it is for anybody of the party. */
  readonly label?: string;
  /** Present where answers that come by it are refused from now on. */
  readonly revoked?: true;
};

/** An HPKE key pair (X25519), base64url of 32 bytes each. */
export type KeyPair = { readonly publicKey: string; readonly privateKey: string };

/**
 * A sealed answer that was taken in. It carries neither time nor order: the list is kept sorted by
 * check code.
 */
export type ReceivedAnswer = {
  readonly invitationId: number;
  /** base64url of 8 random bytes, made on the respondent's device. */
  readonly respondentId: string;
  /** 1 to 255; the higher one of the same respondent replaces the lower. */
  readonly revision: number;
  /** Six characters that the respondent's screen shows too. */
  readonly checkCode: string;
  /** base64url of the sealed answer. */
  readonly sealed: string;
  /** Present where it came after the opening and was included later. */
  readonly includedLate?: true;
};

/** That a respondent's answer was removed by hand, or put back afterwards: so that no old state undoes it. */
export type Removal = {
  readonly party: PartyId;
  readonly respondentId: string;
  /** The highest revision that was removed. */
  readonly revision: number;
  /** How often it was removed and put back: odd while it is removed. */
  readonly times: number;
};

/** The moment when both sides were shown. */
export type Opening = {
  /** The day, on the facilitator's device; the day of the last inclusion of late answers. */
  readonly date: LocalDate;
  /** How many people's answers came after the first opening and were included later. */
  readonly includedLate: number;
};

/**
 * How a round follows an earlier one: as a follow-up it asks the same again, as a pulse only what was
 * talked about.
 */
export const ROUND_KINDS = ["follow-up", "pulse"] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** The earlier round that an assessment is laid over. Its day is in that assessment's own opening. */
export type Follows = {
  /** The id of the earlier assessment, which may not be on this device. */
  readonly assessment: string;
  readonly kind: RoundKind;
};

/** One assessment of one partnership, as the facilitator's device holds it. */
export type Assessment = {
  /** base64url of 8 random bytes. */
  readonly id: string;
  readonly partyNames: PerParty<string>;
  /** How many people are expected to answer, or null where nobody said. */
  readonly expectedRespondents: PerParty<number | null>;
  readonly inviter: Inviter;
  /** What "our end users" are here (nurses, fitters), or empty. */
  readonly endUsers: string;
  readonly configuration: SurveyConfiguration;
  /** By which day people are asked to answer, to `LAST_ANSWER_DAY`; nothing closes by itself. Absent: no day was named. */
  readonly answerBy?: LocalDate;
  /** Absent where nothing was chosen. */
  readonly branding?: Branding;
  /** The name of its mailbox, base64url of 16 bytes; absent where answers are carried by hand alone. */
  readonly mailbox?: string;
  /** Absent in a first round. */
  readonly follows?: Follows;
  readonly keyPair: KeyPair;
  readonly invitations: readonly Invitation[];
  readonly received: readonly ReceivedAnswer[];
  /** Sealed answers that came after the opening. */
  readonly late: readonly ReceivedAnswer[];
  /** null until both sides are opened. */
  readonly opening: Opening | null;
  /** Whether an invitation has left: from then on the configuration is locked. */
  readonly invited: boolean;
  /** Whether the assessment file was saved at least once. */
  readonly fileSaved: boolean;
  /** The check codes of the answers that the file held when it was saved last; absent: none. */
  readonly savedAnswers?: readonly string[];
  /** Whether this is a copy of the example. */
  readonly example: boolean;
  /** One a respondent at most, sorted by their ids; absent: none. */
  readonly removals?: readonly Removal[];
  /** Who changed what last, answers apart; absent where nothing was changed yet. */
  readonly history?: History;
};
