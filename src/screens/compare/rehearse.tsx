import { startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { perParty } from "#domain/assessment/party.ts";
import { leastAnswers } from "#domain/assessment/terms.ts";
import { type ComparisonInput, compare } from "#domain/comparison/compare.ts";
import { CompareLinksContext, compareLinks } from "./compare-links.ts";
import { FirstView } from "./first-view.tsx";
import { WHOLE_LIST } from "./list-view.ts";

const LINKS = compareLinks("", WHOLE_LIST);
const NOBODY = { A: "A", B: "B" };

/**
 * Draws the first view once, of made-up answers and where nobody sees it. Code that runs for the
 * first time is slow, and after the opening people wait for it.
 */
export async function rehearse(terms: ComparisonInput["terms"]): Promise<void> {
  const comparison = compare({ terms, sheets: madeUpSheets(terms) });
  const root = createRoot(document.createElement("div"));
  await new Promise<void>((resolve) => {
    startTransition(() => {
      root.render(
        <CompareLinksContext value={LINKS}>
          <FirstView
            comparison={comparison}
            partyNames={NOBODY}
            date="2000-01-01"
            example={false}
          />
          <Drawn onDrawn={resolve} />
        </CompareLinksContext>,
      );
    });
  });
  root.unmount();
}

function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return null;
}

/** As many as the mode asks for: A says 4 to everything, B says 2. */
function madeUpSheets(terms: ComparisonInput["terms"]): ComparisonInput["sheets"] {
  return perParty((party) => {
    const rating = party === "A" ? 4 : 2;
    const ratings = Object.fromEntries(terms.statements.map((id) => [id, rating]));
    return Array.from({ length: leastAnswers(terms) }, () => ({
      language: "en",
      ratings,
      expectations: {},
      importance: {},
      relationship: null,
      goOn: rating,
      balance: {},
      comments: {},
    }));
  });
}
