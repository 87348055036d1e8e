import type { Branding } from "#domain/assessment/branding.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import type { TableFormat } from "#platform/channels/files/csv-format.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import type { WorkerControl, WorkerReason } from "#platform/run-worker.ts";
import type { PlanDay } from "#wording/plan-days.ts";
import {
  type DocumentContext,
  REPORT_NAMESPACES,
  type ReportSource,
} from "./export/document-source.ts";
import { documentFileName, type FileName } from "./export/file-name.ts";
import type { PageSize } from "./export/page-size.ts";
import type { MakeFile } from "./file-export.tsx";
import { buildDocument, type DocumentChoices } from "./pdf/content/build-document.ts";
import { makePdf } from "./pdf/make-pdf.ts";

export type OtherFile = "slides" | "memorandum" | "dates" | "workbook" | "table" | "comparison";

/** Writes the comparison with the statistics for analysis, which are worked out when asked for. */
export type MakeText = (control: WorkerControl) => Promise<Result<string, WorkerReason>>;

/** What a file is made from and how. */
export type OtherFileOptions = {
  readonly source: ReportSource;
  readonly language: Language;
  readonly pageSize: PageSize;
  readonly tableFormat: TableFormat;
  /** The only day of the dates; null: all of them. */
  readonly day: PlanDay | null;
  readonly comparisonDocument: MakeText;
  /** Milliseconds since 1970, for formats that want to know when they were written. */
  readonly now: () => number;
};

type About = {
  readonly what: (context: DocumentContext, day: PlanDay | null) => string | null;
  readonly ending: FileName["ending"];
  readonly type: string;
};

type Maker = About & {
  readonly make: (
    context: DocumentContext,
    options: OtherFileOptions,
    control: WorkerControl,
  ) => Promise<Result<BlobPart, WorkerReason>>;
};

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Each format is loaded when it is asked for. */
const MAKERS: Readonly<Record<OtherFile, Maker>> = {
  slides: {
    what: () => null,
    ending: "pptx",
    type: `${OFFICE}.presentationml.presentation`,
    make: async (context) =>
      ok(await (await import("./slides/make-slides.ts")).makeSlides(context)),
  },
  memorandum: {
    what: ({ t }) => t("report:file.memorandum"),
    ending: "docx",
    type: `${OFFICE}.wordprocessingml.document`,
    make: async (context, { pageSize }) =>
      ok(await (await import("./word/make-memorandum.ts")).makeMemorandum(context, pageSize)),
  },
  dates: {
    what: ({ t }, day) => (day ? `${t("report:file.date")} ${day.day}` : t("report:file.dates")),
    ending: "ics",
    type: "text/calendar;charset=utf-8",
    make: async (context, { day, now }) => {
      const { makeCalendar } = await import("./calendar/make-calendar.ts");
      return ok(makeCalendar(context, day?.uid ?? null, now()));
    },
  },
  workbook: {
    what: ({ t }) => t("report:file.workbook"),
    ending: "xlsx",
    type: `${OFFICE}.spreadsheetml.sheet`,
    make: async (context) =>
      ok(await (await import("./data/make-workbook.ts")).makeWorkbook(context)),
  },
  table: {
    what: ({ t }) => t("report:file.table"),
    ending: "csv",
    type: "text/csv;charset=utf-8",
    make: async (context, { tableFormat }) =>
      ok((await import("./data/make-csv.ts")).makeCsv(context, tableFormat)),
  },
  comparison: {
    what: ({ t }) => t("report:file.comparison"),
    ending: "json",
    type: "application/json",
    make: (_, { comparisonDocument }, control) => comparisonDocument(control),
  },
};

/** The PDF of a comparison, with the parts chosen, in the language chosen. */
export function pdfFile(source: ReportSource, choices: DocumentChoices): MakeFile {
  return makeFile(source, choices.language, {
    what: () => null,
    ending: "pdf",
    type: "application/pdf",
    make: ({ t, branding }, control) =>
      makePdf(buildDocument(t, { ...source, branding }, choices), control),
  });
}

/** Any file but the PDF. */
export function otherFile(kind: OtherFile, options: OtherFileOptions): MakeFile {
  const { make, ...about } = MAKERS[kind];
  return makeFile(options.source, options.language, {
    ...about,
    what: (context) => about.what(context, options.day),
    make: async (context, control) => {
      try {
        const made = await make(context, options, control);
        return made.ok ? ok(new Blob([made.value], { type: about.type })) : made;
      } catch (error) {
        return fail(isLoading(error) ? "parts-missing" : "failed");
      }
    },
  });
}

type Made = Pick<About, "ending" | "type"> & {
  readonly what: (context: DocumentContext) => string | null;
  readonly make: (
    context: DocumentContext,
    control: WorkerControl,
  ) => Promise<Result<Blob, WorkerReason>>;
};

function makeFile(
  source: ReportSource,
  language: Language,
  { what, ending, type, make }: Made,
): MakeFile {
  return async (control) => {
    let context: DocumentContext;
    try {
      const t = await wordsIn(language, REPORT_NAMESPACES);
      context = { ...source, branding: await drawnBranding(source.branding), language, t };
    } catch {
      return fail("parts-missing");
    }
    const { partyNames, date } = source;
    const name = documentFileName({ what: what(context), partyNames, date, language, ending });
    return ok({ name, type, make: () => make(context, control) });
  };
}

/** With its logo drawn anew, which may have come in a file that anybody made; without one that cannot be drawn. */
async function drawnBranding({ logo, ...rest }: Branding): Promise<Branding> {
  if (logo === undefined) return rest;
  const { redrawnLogo } = await import("#platform/channels/files/logo-file.ts");
  const drawn = await redrawnLogo(logo);
  return drawn === null ? rest : { ...rest, logo: drawn };
}

/** Browsers report a module that they cannot load as a type error, each in words of its own. */
function isLoading(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/iu.test(error.message);
}
