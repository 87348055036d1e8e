import type { Language } from "#domain/questionnaire/language.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import type { WorkerControl } from "#platform/run-worker.ts";
import type { TableFormat } from "./data/table-format.ts";
import type { ReportSource, Writing } from "./document-source.ts";
import { REPORT_NAMESPACES } from "./document-words.ts";
import { documentFileName, type FileName } from "./file-name.ts";
import type { PageSize } from "./pdf/page-format.ts";
import type { ExportReason, MakeFile } from "./use-export.ts";

export type OtherFile = "slides" | "memorandum" | "dates" | "table" | "comparison";

/** Writes the comparison with the statistics for analysis, which are worked out when asked for. */
export type MakeText = (control: WorkerControl) => Promise<Result<string, ExportReason>>;

/** What a file is made from and how. */
export type OtherFileOptions = {
  readonly source: ReportSource;
  readonly language: Language;
  readonly pageSize: PageSize;
  readonly tableFormat: TableFormat;
  readonly comparisonDocument: MakeText;
  /** Milliseconds since 1970, for formats that want to know when they were written. */
  readonly now: () => number;
};

type Maker = {
  readonly what: (writing: Writing) => string | null;
  readonly ending: FileName["ending"];
  readonly type: string;
  readonly make: (
    writing: Writing,
    options: OtherFileOptions,
    control: WorkerControl,
  ) => Promise<Result<BlobPart, ExportReason>>;
};

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Each format is loaded when it is asked for. */
const MAKERS: Readonly<Record<OtherFile, Maker>> = {
  slides: {
    what: () => null,
    ending: "pptx",
    type: `${OFFICE}.presentationml.presentation`,
    make: async (writing) =>
      ok(await (await import("./slides/make-slides.ts")).makeSlides(writing)),
  },
  memorandum: {
    what: ({ t }) => t("report:file.memorandum", {}),
    ending: "docx",
    type: `${OFFICE}.wordprocessingml.document`,
    make: async (writing, { pageSize }) =>
      ok(await (await import("./word/make-memorandum.ts")).makeMemorandum(writing, pageSize)),
  },
  dates: {
    what: ({ t }) => t("report:file.dates", {}),
    ending: "ics",
    type: "text/calendar;charset=utf-8",
    make: async (writing, { now }) =>
      ok((await import("./calendar/make-calendar.ts")).makeCalendar(writing, now())),
  },
  table: {
    what: ({ t }) => t("report:file.table", {}),
    ending: "csv",
    type: "text/csv;charset=utf-8",
    make: async (writing, { tableFormat }) =>
      ok((await import("./data/make-table.ts")).makeTable(writing, tableFormat)),
  },
  comparison: {
    what: ({ t }) => t("report:file.comparison", {}),
    ending: "json",
    type: "application/json",
    make: (_, { comparisonDocument }, control) => comparisonDocument(control),
  },
};

/** Any file but the PDF. */
export function otherFile(kind: OtherFile, options: OtherFileOptions): MakeFile {
  return async (control) => {
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
    const makeBlob = async (): Promise<Result<Blob, ExportReason>> => {
      try {
        const made = await make(writing, options, control);
        return made.ok ? ok(new Blob([made.value], { type })) : made;
      } catch (error) {
        return fail(isLoading(error) ? "parts-missing" : "failed");
      }
    };
    return ok({ name, type, make: makeBlob });
  };
}

/** Browsers report a module that they cannot load as a type error, each in words of its own. */
function isLoading(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/iu.test(error.message);
}
