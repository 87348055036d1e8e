import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { makeCalendar } from "#screens/report/calendar/make-calendar.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { aPlan, aSource, contextOf, SOME_PEOPLE } from "../pdf/builders.ts";

const NOW = Date.UTC(2026, 10, 22, 12, 30, 15);

async function calendarOf(
  change: Partial<ReportSource>,
  language: "sv" | "de" | "en" = "en",
  now = NOW,
) {
  return makeCalendar(await contextOf(aSource(SOME_PEOPLE, change), language), null, now);
}

/** The events as a parser that is not ours reads them. */
function eventsOf(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("makeCalendar", () => {
  it.each(LANGUAGES)(
    "has an all-day event for each dated step and the next look in %s",
    async (language) => {
      const events = eventsOf(await calendarOf({ plan: aPlan(3) }, language));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual([
        "2027-01-15",
        "2027-03-15",
        "2027-05-22",
      ]);
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
      expect(events.map(({ endDate }) => endDate.toString())).toEqual([
        "2027-01-16",
        "2027-03-16",
        "2027-05-23",
      ]);
      expect(events[0]?.summary).toContain("Meet the planners of both sides on site, round 1");
      expect(events[0]?.description).toContain(
        "Åsa Lindqvist (Nordvik)\u00a0· Jörg Müller (Alpenblick)",
      );
      expect(events[2]?.summary).toContain("Nordvik");
    },
  );

  it("stands under stable ids and the time given", async () => {
    const calendar = await calendarOf({ plan: aPlan(1) });
    expect(calendar).toBe(await calendarOf({ plan: aPlan(1) }));
    expect(eventsOf(calendar).map(({ uid }) => uid)).toEqual([
      "AAAAAAAAAAA-step-1@samsyn",
      "AAAAAAAAAAA-look@samsyn",
    ]);
    expect(calendar.match(/^DTSTAMP:20261122T123015Z\r$/gmu)).toHaveLength(2);
  });

  it("tells a calendar which of two files is the later one", async () => {
    const at = async (now: number, by: string) =>
      eventsOf(await calendarOf({ plan: aPlan(1, { by }) }, "en", now));
    const [first] = await at(NOW, "2027-01-15");
    const [soon] = await at(NOW + 10_000, "2027-02-15");
    const [later] = await at(NOW + 60_000, "2027-03-15");
    expect(new Set([first, soon, later].map((event) => event?.uid)).size).toBe(1);
    expect(soon?.sequence).toBe(first?.sequence);
    expect(later?.sequence).toBe((first?.sequence ?? 0) + 1);
    const stamps = [first, soon, later].map((event) =>
      String(event?.component.getFirstPropertyValue("dtstamp")),
    );
    expect(stamps).toEqual([...new Set(stamps)].toSorted());
    expect(String(later?.component.getFirstPropertyValue("last-modified"))).toBe(stamps[2]);
    expect(later?.startDate.toString()).toBe("2027-03-15");
  });

  it("has one day alone, by the same id, in a file of its own", async () => {
    const context = await contextOf(aSource(SOME_PEOPLE, { plan: aPlan(3) }), "en");
    for (const event of eventsOf(makeCalendar(context, null, NOW))) {
      const [alone, ...others] = eventsOf(makeCalendar(context, event.uid, NOW + 60_000));
      expect(others).toEqual([]);
      expect(alone?.startDate.toString()).toBe(event.startDate.toString());
      expect(alone?.sequence).toBe(event.sequence + 1);
    }
  });

  it("carries its days and asks nothing: to publish would take an organiser", async () => {
    const calendar = await calendarOf({ plan: aPlan(1, { what: "METHOD:REQUEST" }) });
    expect(calendar).not.toMatch(/^(?:METHOD|ORGANIZER|X-PUBLISHED-TTL)/mu);
    expect(eventsOf(calendar)[0]?.summary).toContain("METHOD:REQUEST");
  });

  it("has a revision that calendars can hold, also when the clock is far ahead", async () => {
    const calendar = await calendarOf({ plan: aPlan(1) }, "en", Date.UTC(9999, 0, 1));
    expect(eventsOf(calendar).map(({ sequence }) => sequence)).toEqual([2 ** 31 - 1, 2 ** 31 - 1]);
  });

  it("does not block the day", async () => {
    expect(await calendarOf({ plan: aPlan(1) })).toContain("TRANSP:TRANSPARENT\r\n");
  });

  it("escapes text and lets nothing break out of its line", async () => {
    const what = 'Räkna; sedan, \\n tala\r\nATTENDEE:mailto:x@example.org 🚀 "so"';
    const how = "BEGIN:VALARM\nEND:VALARM";
    const calendar = await calendarOf({
      plan: aPlan(1, { what, how }),
      partyNames: { A: "Ä; B, C\\D:E", B: "אבג 👩‍🚀".repeat(6) },
    });
    const [event] = eventsOf(calendar);
    expect(event?.summary).toContain("Räkna; sedan, \\n tala");
    expect(event?.summary).toContain('🚀 "so"');
    expect(event?.summary).toContain("Ä; B, C\\D:E & אבג 👩‍🚀");
    expect(event?.description).toContain(how);
    expect(event?.attendees).toEqual([]);
    expect(event?.component.getAllSubcomponents("valarm")).toEqual([]);
    expect(calendar.match(/^(?:ATTENDEE|BEGIN:VALARM)/gmu)).toBeNull();
  });

  it("has lines of at most 75 octets, each ended by CRLF", async () => {
    const calendar = await calendarOf({
      plan: aPlan(3, { what: "ÅÄÖ ß 🚀 ".repeat(35) }),
      partyNames: { A: "ö".repeat(60), B: "👨‍👩‍👧‍👦".repeat(60) },
    });
    expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    for (const line of calendar.split("\r\n")) {
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    }
    expect(eventsOf(calendar)[0]?.summary).toContain("👨‍👩‍👧‍👦".repeat(60));
  });

  it("knows the ends of months and years", async () => {
    const events = eventsOf(await calendarOf({ plan: aPlan(1, { by: "2027-12-31" }) }));
    expect(events[0]?.endDate.toString()).toBe("2028-01-01");
  });
});
