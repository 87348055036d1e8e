import type { AnswerSheet } from "../answers/answer-sheet.ts";

/** What one person answered, without what tells the sheet apart: a comparison does not ask who. */
export type OpenedSheet = Omit<AnswerSheet, "respondentId" | "revision">;
