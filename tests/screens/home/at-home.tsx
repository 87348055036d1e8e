import "#tests/support/serial-locks.ts";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { useTakeFile } from "#app/use-take-file.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { HomeScreen } from "#screens/home/home-screen.tsx";
import { withChecksums } from "#tests/support/assessment-file.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

export const { id } = ASSESSMENT;
export const opened = vi.fn<(assessment: Assessment) => void>();
export const rehearsed = vi.fn<(assessment: Assessment) => void>();
export const duplicated = vi.fn<(assessment: Assessment) => void>();

export async function open(language: "en" | "sv" = "en") {
  const user = userEvent.setup();
  await renderWithWords(<Composed />, language);
  return user;
}

/** The screen as the app composes it. */
function Composed() {
  const [take, taking] = useTakeFile({ onTaken: opened });
  return (
    <>
      <HomeScreen onOpen={opened} onFiles={take} onRehearse={rehearsed} onDuplicated={duplicated} />
      {taking}
    </>
  );
}

/** A file with this text, or with this content and the checksums that fit it. */
export async function aFile(content: string | object): Promise<File> {
  const text = typeof content === "string" ? content : JSON.stringify(await withChecksums(content));
  return new File([text], "x.samsyn.json", { type: "application/json" });
}

export async function choose(user: ReturnType<typeof userEvent.setup>, file: Promise<File>) {
  await user.upload(screen.getByLabelText("Open a file", { selector: "input" }), await file);
}

export function refuse(
  method: "put" | "delete" | "getAllKeys" | "get",
  name = "QuotaExceededError",
) {
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException("no", name);
  });
}
