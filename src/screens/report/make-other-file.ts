import type { ComparisonDocument } from "#domain/comparison/comparison-document.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { fail, ok } from "#domain/result.ts";
import { wordsIn } from "#platform/i18n/setup.ts";
import type { ReportSource, Writing } from "./document-source.ts";
import { REPORT_NAMESPACES } from "./document-words.ts";
import { documentFileName, type FileName } from "./file-name.ts";
import type { PageSize } from "./pdf/page-format.ts";
import type { MakeFile } from "./use-export.ts";

export type OtherFile = "slides" | "memorandum" | "dates" | "table" | "comparison";

/** What a file is made from and how. */
export type OtherFileOptions = {
  readonly source: ReportSource;
  readonly language: Language;
  readonly pageSize: PageSize;
  /** The comparison with the statistics for analysis, worked out when asked for. */
  readonly comparisonDocument: () => Promise<ComparisonDocument>;
  /** Milliseconds since 1970, for formats that want to know when they were written. */
  readonly now: () => number;
};

type Maker = {
  readonly what: (writing: Writing) => string | null;
  readonly ending: FileName["ending"];
  readonly type: string;
  readonly make: (writing: Writing, options: OtherFileOptions) => Promise<BlobPart>;
};

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Each format is loaded when it is asked for. */
const MAKERS: Readonly<Record<OtherFile, Maker>> = {
  slides: {
    what: () => null,
    ending: "pptx",
    type: `${OFFICE}.presentationml.presentation`,
    make: async (writing) => (await import("./slides/make-slides.ts")).makeSlides(writing),
  },
  memorandum: {
    what: ({ t }) => t("report:file.memorandum", {}),
    ending: "docx",
    type: `${OFFICE}.wordprocessingml.document`,
    make: async (writing, { pageSize }) =>
      (await import("./word/make-memorandum.ts")).makeMemorandum(writing, pageSize),
  },
  dates: {
    what: ({ t }) => t("report:file.dates", {}),
    ending: "ics",
    type: "text/calendar;charset=utf-8",
    make: async (writing, { now }) =>
      (await import("./calendar/make-calendar.ts")).makeCalendar(writing, now()),
  },
  table: {
    what: ({ t }) => t("report:file.table", {}),
    ending: "csv",
    type: "text/csv;charset=utf-8",
    make: async (writing) => (await import("./data/make-table.ts")).makeTable(writing),
  },
  comparison: {
    what: ({ t }) => t("report:file.comparison", {}),
    ending: "json",
    type: "application/json",
    make: async (_, { comparisonDocument }) =>
      `${JSON.stringify(await comparisonDocument(), null, 2)}\n`,
  },
};

/** Any file but the PDF. */
export function otherFile(kind: OtherFile, options: OtherFileOptions): MakeFile {
  return async () => {
    const { source, language } = options;
    const { what, ending, type, make } = MAKERS[kind];
    let writing: Writing;
    try {
      writing = { ...source, language, t: await wordsIn(language, REPORT_NAMESPACES) };
    } catch {
      return fail("parts-missing");
    }
    const { partyNames, date } = source;
    const name = documentFileName({ what: what(writing), partyNames, date, language, ending });
    try {
      return ok({ name, content: new Blob([await make(writing, options)], { type }) });
    } catch (error) {
      return fail(isLoading(error) ? "parts-missing" : "failed");
    }
  };
}

/** Browsers report a module that they cannot load as a type error, each in words of its own. */
function isLoading(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/iu.test(error.message);
}
