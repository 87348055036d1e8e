import { PARTIES } from "#domain/assessment/party.ts";
import type { Writing } from "../document-source.ts";
import type { Section } from "./document-model.ts";

/** What people wrote, in their own words and languages, statement by statement. */
export function commentsSection({ t, comparison, partyNames }: Writing): Section {
  const items = comparison.statements.flatMap(({ id, comments }) => {
    const written = PARTIES.flatMap((party) =>
      comments[party].map(({ text, language }) => ({
        party,
        name: partyNames[party],
        text,
        language,
      })),
    );
    if (written.length === 0) return [];
    return [{ statement: t(`questionnaire:statements.${id}.text`, {}), comments: written }];
  });
  return {
    heading: t("report:part.comments", {}),
    blocks: [
      { kind: "paragraph", look: "quiet", text: t("report:comments.hint", {}) },
      { kind: "comments", items },
    ],
    sections: [],
  };
}
