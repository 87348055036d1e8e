/**
 * The questionnaire as data without words: modules, their dimensions (axes of a radar), their
 * statements, and the marks of a statement. Words live in `locales/`, by these ids.
 *
 * FROZEN: an id keeps its meaning for ever, and the order of statements is the order of bits in the
 * sealed format. A new version only appends.
 */
export type StatementMark =
  /** Part of the short form for a first meeting. */
  | "short"
  /** Asked for expectations by default. */
  | "expectation"
  /** Rated 3 or lower, it asks in whose favour the balance tips. */
  | "balance"
  /** Follows the sources' ideas, but is not said there. */
  | "added";

/**
 * The texts that the questionnaire rests on: 000 customer and partner mixed up (sv), 001 partner or
 * supplier? (sv), 002 the dark side of partner management (de), 003 makers from Mars, resellers from
 * Venus (de), 004 partnerships that work (en).
 */
export type SourceId = "000" | "001" | "002" | "003" | "004";

type Statement<Id extends string> = { readonly id: Id; readonly marks: readonly StatementMark[] };

type Dimension<Id extends string, Statements extends readonly Statement<string>[]> = {
  readonly id: Id;
  /** Where its idea comes from; null for what the parties ask themselves. */
  readonly source: SourceId | null;
  readonly statements: Statements;
};

function statement<const Id extends string>(id: Id, ...marks: StatementMark[]): Statement<Id> {
  return { id, marks };
}

function dimension<const Id extends string, Statements extends readonly Statement<string>[]>(
  id: Id,
  source: SourceId | null,
  ...statements: Statements
): Dimension<Id, Statements> {
  return { id, source, statements };
}

/**
 * The ids of own statements, which come with the assessment. Their places in the sealed format follow those of the
 * questionnaire, in every version of it.
 */
export const OWN_IDS = [
  "own-1",
  "own-2",
  "own-3",
  "own-4",
  "own-5",
  "own-6",
  "own-7",
  "own-8",
] as const;
export type OwnId = (typeof OWN_IDS)[number];

/** The version that an invitation names. A wording change that keeps the meaning keeps it. */
export const QUESTIONNAIRE_VERSION = 1;

export const MODULES = [
  {
    id: "four-values",
    dimensions: [
      dimension(
        "cooperative",
        "001",
        statement("equal-gain", "short", "expectation", "balance"),
        statement("known-interests"),
        statement("both-goals"),
        statement("solve-first", "short"),
        statement("long-term", "added"),
        statement("promises-kept", "short", "expectation"),
      ),
      dimension(
        "transparent",
        "001",
        statement("business-model", "short", "expectation"),
        statement("told-in-time"),
        statement("goals-told", "short", "expectation"),
        statement("difficult-subjects", "short"),
        statement("fair-talk"),
        statement("not-exclusive"),
      ),
      dimension(
        "end-user-focused",
        "001",
        statement("first-goal", "short"),
        statement("effectiveness"),
        statement("satisfaction"),
        statement("experience-better", "short", "expectation"),
        statement("their-needs", "short", "expectation"),
        statement("delivery-quality"),
      ),
      dimension(
        "innovation-driven",
        "001",
        statement("agreed-development", "short"),
        statement("improve-when-met", "short", "expectation"),
        statement("change-what-works", "short", "expectation"),
        statement("homework"),
        statement("keeps-pace"),
        statement("room", "added"),
      ),
    ],
  },
  {
    id: "foundations",
    dimensions: [
      dimension("common-interest", "000", statement("beyond-alone"), statement("sell-through")),
      dimension(
        "complementarity",
        "004",
        statement("works-together"),
        statement("wanted-together"),
      ),
      dimension(
        "balanced-value",
        "004",
        statement("in-proportion", "balance"),
        statement("balance-checked"),
      ),
      dimension(
        "written-agreement",
        "000",
        statement("who-does-what"),
        statement("paper-is-practice"),
      ),
      dimension("joint-plan", "000", statement("named-and-dated"), statement("plan-done")),
      dimension("commitment", "004", statement("working-time"), statement("after-signing")),
    ],
  },
  {
    id: "partner-management",
    dimensions: [
      dimension("win", "002", statement("reasons-hold"), statement("clear-start")),
      dimension("bind", "002", statement("personal-contact"), statement("many-ties")),
      dimension("enable", "002", statement("equipped"), statement("newcomers")),
      dimension("steer", "002", statement("same-figures"), statement("course-corrected")),
    ],
  },
  {
    id: "tensions",
    dimensions: [
      dimension("authority", "002", statement("done-unprompted"), statement("who-decides")),
      dimension(
        "profit-sharing",
        "002",
        statement("terms-explained"),
        statement("overlap-settled"),
      ),
      dimension("know-how", "002", statement("specialist-access"), statement("released-in-time")),
      dimension("customer-contact", "002", statement("contact-roles"), statement("signals-shared")),
      dimension("flexibility", "002", statement("offer-renewed"), statement("roles-adapted")),
    ],
  },
  {
    id: "business-value",
    dimensions: [
      dimension("shared-meaning", "003", statement("same-description"), statement("own-part")),
      dimension("business-talk", "003", statement("results-first"), statement("problem-first")),
      dimension(
        "matching-information",
        "003",
        statement("needed-content"),
        statement("right-amount"),
      ),
      dimension("concrete-target", "003", statement("figure-agreed"), statement("progress-known")),
      dimension("perceived-value", "003", statement("value-shown"), statement("value-felt")),
    ],
  },
  // Each is an axis of its own, and is named as its statement is.
  { id: "own", dimensions: OWN_IDS.map((id) => dimension(id, null, statement(id))) },
] as const;

export type ModuleId = (typeof MODULES)[number]["id"];
export type DimensionId = (typeof MODULES)[number]["dimensions"][number]["id"];
export type StatementId =
  (typeof MODULES)[number]["dimensions"][number]["statements"][number]["id"];
