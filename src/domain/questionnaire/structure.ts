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
  | "balance";

type Statement<Id extends string> = { readonly id: Id; readonly marks: readonly StatementMark[] };

function statement<const Id extends string>(id: Id, ...marks: StatementMark[]): Statement<Id> {
  return { id, marks };
}

/** The version that an invitation names. A wording change that keeps the meaning keeps it. */
export const QUESTIONNAIRE_VERSION = 1;

export const MODULES = [
  {
    id: "four-values",
    dimensions: [
      {
        id: "cooperative",
        statements: [
          statement("equal-gain", "short", "expectation", "balance"),
          statement("known-interests"),
          statement("both-goals", "short"),
          statement("solve-first", "short", "expectation"),
          statement("long-term"),
          statement("joint-decisions"),
        ],
      },
      {
        id: "transparent",
        statements: [
          statement("business-model", "short", "expectation"),
          statement("told-in-time", "short"),
          statement("same-goals", "short"),
          statement("difficult-subjects", "expectation"),
          statement("fair-talk"),
          statement("not-exclusive"),
        ],
      },
      {
        id: "end-user-focused",
        statements: [
          statement("first-goal", "short"),
          statement("effectiveness", "short", "expectation"),
          statement("satisfaction", "short"),
          statement("voice"),
          statement("their-work", "expectation"),
          statement("delivery-quality"),
        ],
      },
      {
        id: "innovation-driven",
        statements: [
          statement("develop-this-year", "short"),
          statement("beyond-agreed", "short", "expectation"),
          statement("change-what-works", "short", "expectation"),
          statement("homework"),
          statement("keeps-pace"),
          statement("room"),
        ],
      },
    ],
  },
] as const;

export type ModuleId = (typeof MODULES)[number]["id"];
export type DimensionId = (typeof MODULES)[number]["dimensions"][number]["id"];
export type StatementId =
  (typeof MODULES)[number]["dimensions"][number]["statements"][number]["id"];
