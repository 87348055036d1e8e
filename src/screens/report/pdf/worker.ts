import { drawReport } from "./draw-report.ts";
import type { DrawReply, DrawRequest } from "./messages.ts";

function reply(message: DrawReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener("message", ({ data }: MessageEvent<DrawRequest>) => {
  drawReport(data.report, data.fonts, (share) => {
    reply({ kind: "progress", share });
  }).then(
    (bytes) => {
      reply({ kind: "done", value: bytes }, [bytes.buffer]);
    },
    () => {
      reply({ kind: "failed" });
    },
  );
});
