import type { OwnWords } from "#domain/assessment/own-words.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { OWN_IDS } from "#domain/questionnaire/structure.ts";

/** Two own statements, the second marked, and an open question, in Swedish and German only. */
export const OWN_WORDS: OwnWords = {
  languages: ["sv", "de"],
  statements: [
    {
      id: "own-1",
      expected: false,
      words: {
        sv: { text: "Verkstaden vet när en leverans är försenad.", label: "Sena leveranser" },
        de: {
          text: "Die Werkstatt weiß, wann sich eine Lieferung verspätet.",
          label: "Verspätung",
        },
      },
    },
    {
      id: "own-3",
      expected: true,
      words: {
        sv: { text: "Våra jourer hittar rätt kontaktperson hos varandra.", label: "Rätt kontakt" },
        de: {
          text: "Unsere Bereitschaften finden beieinander die richtige Person.",
          label: "Richtige Person",
        },
      },
    },
  ],
  openQuestion: {
    sv: "Vad borde vi ha frågat om?",
    de: "Wonach hätten wir fragen sollen?",
  },
};

const TEXTS: Readonly<Record<Language, readonly (readonly [label: string, text: string])[]>> = {
  sv: [
    ["Sena leveranser", "Verkstaden får veta samma dag när en leverans till oss blir försenad."],
    ["Rätt kontakt", "Jourerna i de båda organisationerna hittar rätt kontaktperson hos varandra."],
    ["Reservdelar", "De reservdelar som vi har kommit överens om finns i lagret när de behövs."],
    ["Utbildning", "Nya tekniker hos båda får samma utbildning under de första tre månaderna."],
    ["Fakturor", "Fakturorna stämmer med det arbete som båda har antecknat i dagboken."],
    [
      "Säkerhet på platsen",
      "Alla som arbetar på platsen går igenom riskerna tillsammans varje vecka.",
    ],
    ["Väntetider", "Väntetiderna i systemet är så korta att montörerna kan fortsätta arbeta."],
    ["Ritningar", "Ändrade ritningar når alla berörda innan arbetet med dem börjar."],
  ],
  de: [
    [
      "Verspätungen",
      "Die Werkstatt erfährt noch am selben Tag, wenn sich eine Lieferung an uns verspätet.",
    ],
    [
      "Richtige Person",
      "Die Bereitschaften beider Organisationen finden beieinander die richtige Ansprechperson.",
    ],
    [
      "Ersatzteile",
      "Die vereinbarten Ersatzteile liegen im Lager bereit, wenn sie gebraucht werden.",
    ],
    [
      "Einarbeitung",
      "Neue Fachkräfte beider Seiten werden in den ersten drei Monaten gleich eingearbeitet.",
    ],
    [
      "Rechnungen",
      "Die Rechnungen stimmen mit der Arbeit überein, die beide im Tagebuch notiert haben.",
    ],
    [
      "Sicherheit vor Ort",
      "Alle, die vor Ort arbeiten, gehen die Gefahren jede Woche gemeinsam durch.",
    ],
    [
      "Wartezeiten",
      "Die Wartezeiten im System sind so kurz, dass die Monteure weiterarbeiten können.",
    ],
    [
      "Zeichnungen",
      "Geänderte Zeichnungen erreichen alle Beteiligten, bevor die Arbeit daran beginnt.",
    ],
  ],
  en: [
    ["Late deliveries", "The workshop hears on the same day when a delivery to us will be late."],
    [
      "Right contact",
      "People on call in both organisations find the right contact on the other side.",
    ],
    [
      "Spare parts",
      "The spare parts that we have agreed on are in the store when they are needed.",
    ],
    [
      "Induction",
      "New engineers on both sides get the same induction in their first three months.",
    ],
    ["Invoices", "Invoices match the work that both of us have written down in the site diary."],
    [
      "Safety on site",
      "Everybody who works on the site goes through the risks together every week.",
    ],
    ["Waiting times", "Waiting times in the system are so short that fitters can go on working."],
    ["Drawings", "Changed drawings reach everybody concerned before work on them begins."],
  ],
};

/** So many own statements as people write them, in so many languages. */
export function ownWordsOf(count: number, languages: readonly Language[] = LANGUAGES): OwnWords {
  return {
    languages,
    statements: OWN_IDS.slice(0, count).map((id, index) => {
      const words: Partial<Record<Language, { text: string; label: string }>> = {};
      for (const language of languages) {
        const [label = "", text = ""] = TEXTS[language][index] ?? [];
        words[language] = { text, label };
      }
      return { id, expected: false, words };
    }),
  };
}
