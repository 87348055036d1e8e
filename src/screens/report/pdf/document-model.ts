import type { VerdictTone } from "#charts/verdict-glyph.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";

/**
 * The report before it is drawn: every word chosen and every figure written out, as plain data that
 * can be posted to a worker. What is drawn decides nothing about content; what is said decides
 * nothing about looks.
 */
export type ReportDocument = {
  readonly language: Language;
  /** What a reader's window shows. */
  readonly title: string;
  readonly cover: Cover;
  readonly sections: readonly Section[];
  readonly footer: {
    readonly text: string;
    /** With `{page}` and `{pages}` for the numbers. */
    readonly page: string;
  };
};

export type Cover = {
  readonly kicker: string;
  /** The word that marks the example, or null. */
  readonly example: string | null;
  readonly heading: string;
  readonly parties: PerParty<{ readonly name: string; readonly people: string }>;
  readonly lines: readonly string[];
};

export type Section = {
  readonly heading: string;
  /** headline: the sentence of the page; plain: a title over what follows. */
  readonly look: "headline" | "plain";
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

export type Block =
  | { readonly kind: "paragraph"; readonly look: ParagraphLook; readonly text: string }
  | { readonly kind: "tally"; readonly items: readonly TallyItem[] }
  | ValuesBlock
  | { readonly kind: "ranked"; readonly rows: readonly RankedRow[] }
  | StatementTable
  | { readonly kind: "key"; readonly items: readonly KeyItem[] };

export type ParagraphLook = "lead" | "body" | "quiet";

/** One verdict and how many statements have it. */
export type TallyItem = {
  readonly tone: VerdictTone;
  readonly figure: string;
  readonly text: string;
};

/** A module's dimensions: a radar where it has axes enough, and the same figures as dot plots. */
export type ValuesBlock = {
  readonly kind: "values";
  readonly legend: PerParty<string>;
  readonly radar: RadarSpec | null;
  readonly rows: readonly ValueRow[];
};

export type RadarSpec = {
  readonly alt: string;
  readonly labels: readonly string[];
  /** Values per party, one per label, 1 to 5; null is missing. */
  readonly series: PerParty<readonly (number | null)[]>;
};

export type DotSpec = {
  readonly alt: string;
  /** Mean per party, 1 to 5, or null. */
  readonly means: PerParty<number | null>;
  /** What each party expected of the other, 1 to 5; null draws nothing. */
  readonly expectations: PerParty<number | null>;
};

export type ValueRow = {
  readonly label: string;
  readonly tone: VerdictTone;
  readonly verdict: string;
  readonly dots: DotSpec;
  readonly figures: PerParty<string>;
};

/** One statement of the conversation list. */
export type RankedRow = {
  readonly rank: string;
  readonly tone: VerdictTone;
  readonly text: string;
  readonly remark: string;
  readonly dots: DotSpec;
  readonly gap: string;
  /** What a reader hears before the gap's figure. */
  readonly gapLabel: string;
};

export type StatementTable = {
  readonly kind: "statements";
  readonly columns: {
    readonly statement: string;
    readonly parties: PerParty<string>;
    readonly gap: string;
    readonly verdict: string;
  };
  readonly rows: readonly StatementRow[];
};

export type StatementRow = {
  readonly text: string;
  readonly parties: PerParty<{ readonly mean: string; readonly answered: string | null }>;
  readonly gap: string;
  readonly tone: VerdictTone;
  readonly verdict: string;
  /** A word of caution under the verdict, or null. */
  readonly firmness: string | null;
};

export type KeyItem = { readonly tone: VerdictTone; readonly text: string };
