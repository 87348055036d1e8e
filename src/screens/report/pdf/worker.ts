import { drawReport } from "./draw-report.ts";
import { openFonts, undrawableIn } from "./font-shelf.ts";
import type { PdfReply, PdfRequest } from "./messages.ts";

function reply(message: PdfReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: PdfRequest): Promise<void> {
  if (request.kind === "check") {
    reply({ kind: "done", value: undrawableIn(openFonts(request.fonts), request.written) });
    return;
  }
  const bytes = await drawReport(request.report, request.fonts, (share) => {
    reply({ kind: "progress", share });
  });
  reply({ kind: "done", value: bytes }, [bytes.buffer]);
}

self.addEventListener("message", ({ data }: MessageEvent<PdfRequest>) => {
  answer(data).catch(() => {
    reply({ kind: "failed" });
  });
});
