import { describe, expect, it } from "vitest";
import { readOwnWordsTable } from "#platform/channels/import/own-words-table.ts";
import { valueOf } from "#tests/support/value-of.ts";

describe("own words from a table", () => {
  it("reads the head of an XLSForm: languages, short names, the open question, what is not asked", () => {
    const csv = [
      '\ufefftype,name,"label::Svenska (sv)",label::Deutsch (de),short::Svenska (sv),short::Deutsch (de),hint',
      "begin_group,g,Samarbete,Zusammenarbeit,,,",
      'select_one five,a,Vi svarar inom en dag.,"Wir antworten, wenn es eilt, am selben Tag.",Svar,Antwort,x',
      "note,n,Tack!,Danke!,,,",
      "integer,b,,,,,only a hint",
      "text,q,Vad saknas?,Was fehlt?,,,",
      "text,q2,Något mer?,,,,",
      "end_group,,,,,,",
      "select_one five,c,Vi planerar ihop.,,Plan,,",
    ].join("\r\n");
    expect(valueOf(readOwnWordsTable(csv, ["en"]))).toEqual({
      languages: ["sv", "de"],
      statements: [
        {
          sv: { text: "Vi svarar inom en dag.", label: "Svar" },
          de: { text: "Wir antworten, wenn es eilt, am selben Tag.", label: "Antwort" },
        },
        { sv: { text: "Vi planerar ihop.", label: "Plan" } },
      ],
      openQuestion: { sv: "Vad saknas?", de: "Was fehlt?" },
      skipped: [
        { row: 2, text: "begin_group · g · Samarbete · Zusammenarbeit", reason: "not-asked" },
        { row: 4, text: "note · n · Tack! · Danke!", reason: "not-asked" },
        { row: 5, text: "integer · b · only a hint", reason: "no-text" },
        { row: 7, text: "text · q2 · Något mer?", reason: "second-question" },
        { row: 8, text: "end_group", reason: "not-asked" },
      ],
    });
  });

  it.each([
    ["sv\tde\nVi lyssnar.\tWir hören zu.", "a spreadsheet's columns by code"],
    [
      "Svenska;Deutsch\nVi lyssnar.;Wir hören zu.",
      "by name, parted as Swedish and German spreadsheets do",
    ],
    ["Vi lyssnar.\tWir hören zu.\n", "without a head, in the languages chosen"],
  ])("%j: %s", (pasted) => {
    expect(valueOf(readOwnWordsTable(pasted, ["sv", "de"]))).toMatchObject({
      languages: ["sv", "de"],
      statements: [{ sv: { text: "Vi lyssnar." }, de: { text: "Wir hören zu." } }],
      skipped: [],
    });
  });

  it("takes a line without a head whole, commas, semicolons and all", () => {
    const lines =
      'Wir sagen, was wir denken; auch dann, wenn es eilt.\r\n\r\n"Wir halten, was wir versprechen."\n';
    expect(valueOf(readOwnWordsTable(lines, ["de", "en"])).statements).toEqual([
      { de: { text: "Wir sagen, was wir denken; auch dann, wenn es eilt.", label: "" } },
      { de: { text: "Wir halten, was wir versprechen.", label: "" } },
    ]);
  });

  it("keeps a line break that a spreadsheet quoted inside its cell", () => {
    expect(
      valueOf(readOwnWordsTable('sv\tde\n"Vi\nlyssnar."\tWir hören zu.', ["en"])).statements,
    ).toHaveLength(1);
  });

  it("reads a label without a language in the first that is chosen, and nothing out of nothing", () => {
    expect(valueOf(readOwnWordsTable("type,label\nrange,We listen.", ["en"])).statements).toEqual([
      { en: { text: "We listen.", label: "" } },
    ]);
    expect(valueOf(readOwnWordsTable(" \n", ["en"]))).toEqual({
      languages: [],
      statements: [],
      openQuestion: null,
      skipped: [],
    });
  });

  it("refuses what is far too long unread", () => {
    expect(readOwnWordsTable("x".repeat(64 * 1024 + 1), ["en"])).toEqual({
      ok: false,
      reason: "too-long",
    });
  });
});
