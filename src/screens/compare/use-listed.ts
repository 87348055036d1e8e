import { useMemo } from "react";
import { PARTIES } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { ListView } from "./list-view.ts";
import { listedStatements } from "./listed-statements.ts";

/** The statements that a view lists; a search looks through their words, values and comments. */
export function useListed(comparison: Comparison, view: ListView): readonly StatementComparison[] {
  const { t } = useTranslation("questionnaire");
  return useMemo(
    () =>
      listedStatements(comparison, view, ({ id, dimension, comments }) =>
        [
          t(`statements.${id}.text`),
          t(`statements.${id}.label`),
          t(`dimensions.${dimension}.name`),
          ...PARTIES.flatMap((party) => comments[party].map(({ text }) => text)),
        ].join(" "),
      ),
    [comparison, view, t],
  );
}
