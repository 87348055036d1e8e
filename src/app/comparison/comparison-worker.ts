import { compareAnswers } from "#platform/use-cases/compare-answers.ts";
import { comparisonText } from "./comparison-text.ts";
import type { ComparisonReply, ComparisonRequest } from "./messages.ts";

function reply(message: ComparisonReply): void {
  self.postMessage(message);
}

function work(request: ComparisonRequest) {
  if (request.task === "compare") return compareAnswers(request.assessment);
  return comparisonText(request.assessment, request.comparison, (share) => {
    reply({ kind: "progress", share });
  });
}

self.addEventListener("message", ({ data }: MessageEvent<ComparisonRequest>) => {
  work(data).then(
    (value) => {
      reply({ kind: "done", value });
    },
    () => {
      reply({ kind: "failed" });
    },
  );
});
