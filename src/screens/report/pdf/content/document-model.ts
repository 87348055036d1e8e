import type { VerdictTone } from "#charts/marks/verdict-glyph.ts";
import type { PartyId, PerParty } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { PageSize } from "../../export/page-size.ts";

/**
 * The report before it is drawn: every word chosen and every figure written out, as plain data that
 * can be posted to a worker. What is drawn decides nothing about content; what is said decides
 * nothing about looks.
 */
export type ReportDocument = {
  readonly language: Language;
  readonly pageSize: PageSize;
  /** What a reader's window shows. */
  readonly title: string;
  readonly cover: Cover;
  readonly summary: Summary;
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
  readonly logo: DocumentLogo | null;
  /** The colour of its heading and rule, readable on paper; null: as everywhere. */
  readonly accent: string | null;
};

/** A PNG in base64, its sides in pixels, and what is read out instead. */
export type DocumentLogo = {
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** The first page, which is enough for who reads only one. */
export type Summary = {
  /** The result in a sentence. */
  readonly headline: string;
  readonly lead: string;
  /** The closing question, and what else one should know: a line each. */
  readonly lines: readonly string[];
  readonly tally: readonly TallyItem[];
  /** null where nothing is comparable. */
  readonly overview: ValuesBlock | null;
  readonly conversations: RankedList | null;
  readonly nextSteps: StepList | null;
};

/** Statements to talk about, under a heading. */
export type RankedList = { readonly heading: string; readonly rows: readonly RankedRow[] };

/** What the parties do next, as far as the page has room. */
export type StepList = {
  readonly heading: string;
  readonly items: readonly { readonly what: string; readonly remark: string }[];
  /** What stands instead of those without room, by how many they are: from 1 to all. */
  readonly more: readonly string[];
  /** When the parties look again, or null. */
  readonly nextLook: string | null;
};

/** The language of words that are in another one than the document; absent where they are not. */
type InLanguage = { readonly lang?: Language };

export type Section = InLanguage & {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

export type Block =
  | { readonly kind: "paragraph"; readonly look: ParagraphLook; readonly text: string }
  | { readonly kind: "tally"; readonly items: readonly TallyItem[] }
  | ValuesBlock
  | { readonly kind: "ranked"; readonly rows: readonly RankedRow[] }
  | { readonly kind: "radars"; readonly items: readonly TitledRadar[] }
  | TableBlock
  | { readonly kind: "comments"; readonly items: readonly CommentedStatement[] }
  | { readonly kind: "signatures"; readonly names: readonly string[] }
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
  /** dense: a line a dimension, without the verdict's words. */
  readonly look: "roomy" | "dense";
  readonly legend: PerParty<string>;
  readonly radar: RadarSpec | null;
  readonly rows: readonly ValueRow[];
};

export type RadarSpec = {
  readonly alt: string;
  readonly labels: readonly string[];
  /** Values per party, one per label, 1 to 5; null is missing. */
  readonly series: PerParty<readonly (number | null)[]>;
  /** The same of an earlier round; absent without one. */
  readonly earlier?: RadarSpec["series"];
};

/** A small radar with its name above. */
export type TitledRadar = { readonly title: string; readonly radar: RadarSpec };

export type DotSpec = {
  readonly alt: string;
  /** Mean per party, 1 to 5, or null. */
  readonly means: PerParty<number | null>;
  /** What each party expected of the other, 1 to 5; null draws nothing. */
  readonly expectations: PerParty<number | null>;
  /** Mean per party in an earlier round, or null; absent without one. */
  readonly earlier?: PerParty<number | null>;
};

export type ValueRow = InLanguage & {
  readonly label: string;
  readonly tone: VerdictTone;
  readonly verdict: string;
  readonly dots: DotSpec;
  readonly figures: PerParty<string>;
};

/** One statement of the conversation list. */
export type RankedRow = InLanguage & {
  readonly rank: string;
  readonly tone: VerdictTone;
  readonly text: string;
  readonly remark: string;
  /** Where the parties stand after the conversation, or null. */
  readonly after: string | null;
  readonly dots: DotSpec;
  readonly gap: string;
  /** What a reader hears before the gap's figure. */
  readonly gapLabel: string;
};

/** A table; the first cell of each row is its head. */
export type TableBlock = {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
};

export type TableColumn = {
  readonly heading: string;
  /** Whose sign stands beside the heading, or null. */
  readonly party: PartyId | null;
  /** In points; null takes what the others leave. */
  readonly width: number | null;
};

export type TableCell = InLanguage & {
  readonly text: string;
  readonly look: "plain" | "strong";
  /** Smaller, under the text, or null. */
  readonly below: string | null;
  /** A verdict's sign beside the text, or null. */
  readonly tone: VerdictTone | null;
  /** A dot plot instead of the text, or null. */
  readonly dots: DotSpec | null;
};

/** What people wrote on a statement. */
export type CommentedStatement = InLanguage & {
  readonly statement: string;
  readonly comments: readonly {
    readonly party: PartyId;
    readonly name: string;
    readonly text: string;
    readonly language: Language;
  }[];
};

export type KeyItem = { readonly tone: VerdictTone; readonly text: string };
