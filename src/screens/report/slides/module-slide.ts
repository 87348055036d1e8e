import type PptxGenJS from "pptxgenjs";
import {
  type ChartRow,
  dimensionRows,
  earlierDay,
  earlierLegend,
  earlierMeans,
  rowInWords,
} from "#charts/chart-row.ts";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { ModuleComparison } from "#domain/comparison/comparison.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { meanWords } from "#wording/result-words.ts";
import { dimensionWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLOURS, FONT, OFFICE_LANGUAGE, officeLanguageOf } from "../export/office-look.ts";
import { LAYOUT, SLIDE, SLIDE_TEXT_WIDTH } from "./slide-look.ts";

const CHART_WIDTH = 6.9;
const CHART_TOP = 1.5;
const CHART_HEIGHT = 5.3;

/** A module as a native chart (a radar, or bars with too few axes) beside its results in words. */
export function addModule(
  deck: PptxGenJS,
  context: DocumentContext,
  module: ModuleComparison,
): void {
  const { t, partyNames, language, earlier } = context;
  const lang = OFFICE_LANGUAGE[language];
  const title = t(`questionnaire:modules.${module.id}.name`);
  const rows = dimensionRows(t, module.dimensions, earlier?.development);
  const slide = deck.addSlide({ masterName: LAYOUT });
  slide.addText(title, { placeholder: "title", lang });
  const series = seriesOf(context, rows);
  const said = rows.map((row) => rowInWords(t, row, partyNames, language));
  const isRadar = rows.length >= FEWEST_AXES;
  slide.addChart(isRadar ? deck.ChartType.radar : deck.ChartType.bar, series, {
    x: SLIDE.left,
    y: CHART_TOP,
    w: CHART_WIDTH,
    h: CHART_HEIGHT,
    altText: [t("results:chart.radar", { title }), ...said].join(". "),
    radarStyle: "marker",
    chartColors: [COLOURS.A, COLOURS.B, COLOURS.A, COLOURS.B].slice(0, series.length),
    lineSize: 2.5,
    lineDataSymbolSize: 9,
    valAxisMinVal: 0,
    valAxisMaxVal: 5,
    valAxisMajorUnit: 1,
    // Office programs draw the lines over the figures of a radar, so these stand beside it.
    ...(isRadar && { valAxisLabelPos: "none" }),
    valAxisLabelFontSize: 11,
    valAxisLabelColor: COLOURS.muted,
    valGridLine: { color: COLOURS.line, size: 0.75 },
    catAxisLabelFontSize: 14,
    catAxisLabelFontFace: FONT,
    catAxisLabelColor: COLOURS.ink,
    showLegend: true,
    legendPos: "b",
    legendFontSize: 14,
    legendColor: COLOURS.ink,
    lang,
  });
  const lines = module.dimensions.flatMap((dimension) => [
    {
      text: t(`questionnaire:dimensions.${dimension.id}.name`),
      options: { lang: officeLanguageOf(context, dimension.id) },
    },
    {
      text: `: ${dimensionWords(t, dimension, partyNames)}`,
      options: { breakLine: true, lang },
    },
  ]);
  const rings = t("results:chart.rings", { three: meanWords(t, 3), four: meanWords(t, 4) });
  const left = SLIDE.left + CHART_WIDTH + 0.4;
  const thin = earlierLegend(t, earlierDay(rows), language);
  const legend = [...(isRadar ? [rings] : []), ...(thin === null ? [] : [thin])];
  slide.addText([...lines, ...legend.map((text) => quiet(text, lang))], {
    x: left,
    y: CHART_TOP,
    w: SLIDE.left + SLIDE_TEXT_WIDTH - left,
    h: CHART_HEIGHT,
    fontSize: 18,
    color: COLOURS.ink,
    valign: "middle",
    margin: 0,
    paraSpaceAfter: 10,
    fit: "shrink",
  });
  slide.addNotes([t("report:slides.radarNote"), ...said].join("\n"));
}

/** A line for each party, then for each in the earlier round; the finishing knows them by this order. */
function seriesOf({ t, partyNames, language }: DocumentContext, rows: readonly ChartRow[]) {
  const since = earlierDay(rows);
  const line = (name: string, means: readonly (number | null)[]) => ({
    name,
    labels: rows.map(({ label }) => label.replaceAll("\u00ad", "")),
    // The library writes an empty cell where there is no number: missing stays missing.
    values: means.map((mean) => rounded(mean ?? Number.NaN)),
  });
  const now = PARTIES.map((party) =>
    line(
      partyNames[party],
      rows.map(({ means }) => means[party]),
    ),
  );
  if (since === null) return now;
  const date = formatDate(since, language);
  const before = PARTIES.map((party) =>
    line(
      t("results:chart.earlierOf", { name: partyNames[party], date }),
      rows.map((row) => earlierMeans(row)[party]),
    ),
  );
  return [...now, ...before];
}

function quiet(text: string, lang: string): PptxGenJS.TextProps {
  return { text, options: { breakLine: true, fontSize: 14, color: COLOURS.muted, lang } };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
