import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { makeCalendar } from "#screens/report/calendar/make-calendar.ts";
import { aPlan, aSource, contextOf, SOME_PEOPLE } from "#tests/screens/report/pdf/builders.ts";
import { findPythonTool } from "../../scripts/python-tools.mjs";
import { runTool, withFile } from "./tool.ts";

const PYTHON = findPythonTool("python");

/** Prints what the library finds wrong, and of each event its id, its days and its words. */
const READ = `
import sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
for event in calendar.walk("VEVENT"):
    print(event.errors, event["uid"], event.start, event.end, event["sequence"], event["summary"])
`;

describe.skipIf(!PYTHON)("Python's icalendar (skipped where it is not to be had)", () => {
  it.each(LANGUAGES)(
    "reads every date in %s, and tells which file is the later",
    async (language) => {
      const plan = aPlan(3, { what: "Räkna; sedan, \\n tala 🚀".repeat(6) });
      const context = await contextOf(aSource(SOME_PEOPLE, { plan }), language);
      const [earlier, later] = [12, 13].map((minute) => {
        const calendar = makeCalendar(context, null, Date.UTC(2026, 10, 22, 12, minute));
        const bytes = new TextEncoder().encode(calendar);
        return withFile("dates.ics", bytes, (folder, file) =>
          runTool(resolve(PYTHON ?? ""), ["-c", READ, file], folder),
        ).split("\n");
      });
      expect(earlier?.[0]).toMatch(
        /^\[\] AAAAAAAAAAA-step-1@samsyn 2027-01-15 2027-01-16 29922492 Räkna; sedan, \\n tala 🚀/u,
      );
      expect(earlier?.filter((line) => line.startsWith("[] "))).toHaveLength(3);
      expect(later?.[0]).toContain(" 29922493 ");
    },
  );
});
