import type { Assessment } from "#domain/assessment/assessment.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";

const SHARED = {
  id: "AAECAwQFBgc",
  partyNames: {
    A: "Nordwind Logistik GmbH",
    B: "Åkerö Åkeri AB",
  },
  expectedRespondents: {
    A: null,
    B: 3,
  },
  inviter: {
    name: "Eva Sjöberg",
    organisation: "Nordwind",
    replyAddress: "eva@example.org",
  },
  endUsers: "Förare",
  invitations: [
    {
      id: 1,
      party: "A",
      secret: "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
    },
    {
      id: 770,
      party: "B",
      secret: "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI",
    },
  ],
  received: [],
  late: [],
  opening: null,
  invited: true,
  fileSaved: true,
  example: false,
} as const satisfies Partial<Assessment>;

const CORE_STATEMENTS = [
  "equal-gain",
  "known-interests",
  "both-goals",
  "solve-first",
  "long-term",
  "promises-kept",
  "business-model",
  "told-in-time",
  "goals-told",
  "difficult-subjects",
  "fair-talk",
  "not-exclusive",
  "first-goal",
  "effectiveness",
  "satisfaction",
  "experience-better",
  "their-needs",
  "delivery-quality",
  "agreed-development",
  "improve-when-met",
  "change-what-works",
  "homework",
  "keeps-pace",
  "room",
] as const;

const MODULE_STATEMENTS = [
  "beyond-alone",
  "sell-through",
  "works-together",
  "wanted-together",
  "in-proportion",
  "balance-checked",
  "who-does-what",
  "paper-is-practice",
  "named-and-dated",
  "plan-done",
  "working-time",
  "after-signing",
  "reasons-hold",
  "clear-start",
  "personal-contact",
  "many-ties",
  "equipped",
  "newcomers",
  "same-figures",
  "course-corrected",
  "done-unprompted",
  "who-decides",
  "terms-explained",
  "overlap-settled",
  "specialist-access",
  "released-in-time",
  "contact-roles",
  "signals-shared",
  "offer-renewed",
  "roles-adapted",
  "same-description",
  "own-part",
  "results-first",
  "problem-first",
  "needed-content",
  "right-amount",
  "figure-agreed",
  "progress-known",
  "value-shown",
  "value-felt",
] as const;

/** What the samples of the core were sealed for. Frozen with the first release. */
export const V1_CORE: Assessment = {
  ...SHARED,
  configuration: {
    questionnaireVersion: 1,
    statements: CORE_STATEMENTS,
    expectations: "marked",
    importance: true,
    mode: "open",
    lookAhead: false,
  },
  keyPair: {
    publicKey: "EetRAXsmpZ1oeiNLrn98Y0_hz7JwbjMf-mOeUCZZBVk",
    privateKey: "-M99irGGj8Y4jEEzdPN_T5pGBRiLr8uckCXUC27_HV0",
  },
};

/** What the samples of the whole questionnaire were sealed for. Frozen with the first release. */
export const V1_WHOLE: Assessment = {
  ...SHARED,
  configuration: {
    questionnaireVersion: 1,
    statements: [...CORE_STATEMENTS, ...MODULE_STATEMENTS],
    expectations: "all",
    importance: true,
    mode: "confidential",
    lookAhead: true,
  },
  keyPair: {
    publicKey: "Y9gI_lPVPYAvAboYCYES-s4CORT-AKxcWu3nTbrnWl8",
    privateKey: "QOh9gS4nRHRI4gOjwYlQyES0rp52hVuVbXRd2OlKvWA",
  },
};

/** What the sample of an invitation says, of such an assessment: written out, so that it does not follow the code. */
export function payloadToB({ configuration, keyPair }: Assessment): InvitationPayload {
  const { id, partyNames, inviter, endUsers, invitations } = SHARED;
  const [, toB] = invitations;
  return {
    assessmentId: id,
    invitationId: toB.id,
    party: toB.party,
    secret: toB.secret,
    publicKey: keyPair.publicKey,
    partyNames,
    inviter,
    endUsers,
    configuration,
    mailbox: null,
    answerBy: null,
  };
}
