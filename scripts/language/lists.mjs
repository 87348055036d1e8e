// Words that need a reason, whole words by language. German nouns are told by their capital.
import { STATEMENT_WORDS } from "./statement-rules.mjs";

const inflected = (stems) => stems.join("|");

/** Each rule with the kinds of text it reads (null: every word on any screen). */
export const LISTED = [
  ...Object.entries(STATEMENT_WORDS).map(([rule, words]) => ({
    rule,
    kinds: ["statement"],
    words,
  })),
  {
    rule: "jargon",
    kinds: ["statement", "label", "anchor", "prompt", "why"],
    words: {
      sv: "SLA|KPI|ROI|nyckeltal(?:en|et)?|synergi(?:n|er|erna)?|win-win|stakeholders?|intressent(?:en|er|erna)?|ekosystem(?:et|en)?|roadmap|go-to-market|sell-(?:in|out|through)|best practice|mindset|kick-?off|incitament(?:et|en)?|leverabel|leverabler|implementera[rs]?|slutanvändarfokuserad",
      de: "SLA|KPI|ROI|Kennzahl(?:en)?|Synergien?|Win-win|Stakeholder[ns]?|Ökosysteme?|Roadmap|Go-to-Market|Sell-(?:in|out|through)|Best Practices?|Mindset|Kick-?off|Incentives?|Deliverables?|Commitment|Enablement|Alignment|implementier(?:en|t)|Endnutzer|Endkunden?",
      en: "SLA|KPI|ROI|synerg(?:y|ies)|win-win|stakeholders?|ecosystems?|roadmaps?|go-to-market|sell-(?:in|out|through)|best practices?|mindset|kick-?off|incentives?|deliverables?|enablement|alignment|leverag(?:e|ed|ing)|implement(?:s|ed)?|touchpoints?",
    },
  },
  {
    rule: "avoid",
    kinds: null,
    words: {
      sv: inflected([
        "motpart(?:en|er|erna|ens|s)?",
        "part(?:en|er|erna|ens|ers|ernas)?",
        "utslag(?:et|en)?",
        "avslöja(?:r|s|de|nde)?",
        "åtagande(?:t|n|na)?",
        "gap(?:et|en)?",
      ]),
      de: "(?:Gegenseite|Partei|Urteil|Enthüllung|Bewertung|Assessment|Verpflichtung)\\p{L}*",
      en: inflected([
        "verdicts?",
        "counterpart(?:s|y|ies)?",
        "instruments?",
        "false consensus",
        "false conflicts?",
      ]),
    },
  },
];

/** Placeholders that stand for a name, which no language may inflect. */
export const NAMES = [
  "a",
  "b",
  "name",
  "names",
  "party",
  "other",
  "own",
  "organisation",
  "inviter",
  "owner",
  "larger",
  "smaller",
];

/** Words before a name that would need its gender or case; organisations stand without an article. */
export const ARTICLES = {
  sv: null,
  de: "der|die|das|des|dem|den|beim|zum|zur|vom|im|am|ins",
  en: "the|an?",
};
