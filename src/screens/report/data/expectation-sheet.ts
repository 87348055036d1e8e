import { otherParty, PARTIES } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { statementWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import type { Column } from "./workbook-column.ts";

/** What each party expected of the other beside what the other answered, a statement a row. */
export function expectationColumns(
  context: DocumentContext,
): readonly Column<StatementComparison>[] {
  const { t, partyNames, comparison } = context;
  const { respondents } = comparison;
  return [
    {
      heading: t("report:workbook.dimension"),
      look: "words",
      valueOf: ({ dimension }) => t(`questionnaire:dimensions.${dimension}.name`),
    },
    {
      heading: t("report:table.statement"),
      look: "text",
      valueOf: ({ id }) => t(`questionnaire:statements.${id}.text`),
    },
    ...PARTIES.flatMap((party): readonly Column<StatementComparison>[] => {
      const names = { name: partyNames[party], other: partyNames[otherParty(party)] };
      return [
        {
          heading: t("report:workbook.expected", names),
          look: "figure",
          valueOf: ({ coorientation }) => coorientation?.parties[party].mean ?? null,
        },
        {
          heading: t("report:workbook.actual", names),
          look: "figure",
          valueOf: ({ parties }) => parties[otherParty(party)].mean,
        },
        {
          heading: t("report:workbook.expectedBy", names),
          look: "count",
          valueOf: ({ coorientation }) => coorientation?.parties[party].rated ?? null,
        },
      ];
    }),
    {
      heading: t("report:table.verdict"),
      look: "text",
      valueOf: (statement) => statementWords(t, statement, { partyNames, respondents }),
    },
  ];
}
