import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { WorkerReply } from "#platform/run-worker.ts";
import type { Opened } from "#platform/use-cases/compare-answers.ts";

/** What the page posts to the worker, once. */
export type ComparisonRequest =
  | { readonly task: "compare"; readonly assessment: Assessment }
  | { readonly task: "write"; readonly assessment: Assessment; readonly comparison: Comparison };

/** What the worker posts back: what it compared, or the text it wrote. */
export type ComparisonReply = WorkerReply<Opened | string>;
