import { useState } from "react";
import { fail, ok, type Result } from "#domain/result.ts";
import type { MadePdf } from "../../made-pdf.ts";
import type { WorkerReason } from "../../run-worker.ts";
import { useSaving } from "./use-saving.ts";

type PdfToSave = {
  /** With its ending. */
  readonly name: string;
  readonly make: () => Promise<Result<MadePdf, WorkerReason>>;
};

/** Saves a PDF, one with boxes only once they were named. */
export function useSavingPdf() {
  const { saving, save } = useSaving<WorkerReason | "undrawable">();
  const [named, setNamed] = useState<readonly string[]>([]);
  const savePdf = ({ name, make }: PdfToSave) =>
    save({
      name,
      type: "application/pdf",
      make: async () => {
        const made = await make();
        if (!made.ok) return made;
        const { pdf, undrawable } = made.value;
        setNamed(undrawable);
        return undrawable.join() === named.join() ? ok(pdf) : fail("undrawable");
      },
    });
  return { saving, save, savePdf, undrawable: named };
}
