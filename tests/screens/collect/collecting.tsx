import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { useTakeFile } from "#app/use-take-file.tsx";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import { readAssessment, saveAssessment, useWorkspace } from "#platform/storage/workspace-store.ts";
import { CollectScreen } from "#screens/collect/collect-screen.tsx";
import { ownWordsOf } from "#tests/support/own-words.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import "#tests/support/serial-locks.ts";

/** The screen over the stored assessment, as the app composes it. */
function Composed({ earlier }: { readonly earlier: LocalDate | null }) {
  const assessment = useWorkspace((workspace) => workspace.assessment);
  const [take, taking] = useTakeFile({ saysNothingNew: true, onTaken: () => undefined });
  return (
    assessment && (
      <>
        <CollectScreen assessment={assessment} earlier={earlier} onAssessmentFiles={take} />
        {taking}
      </>
    )
  );
}

/**
 * Saves the assessment and shows it; `places` are where the app was led to. `earlier` is the day on which
 * an earlier round was opened.
 */
export async function collect(assessment: Assessment, earlier: LocalDate | null = null) {
  await saveAssessment(assessment);
  const { hook, history: places } = memoryLocation({ path: "/", record: true });
  const user = userEvent.setup();
  await navigator.clipboard.writeText("nothing yet");
  const screenInPlace = (
    <Router hook={hook}>
      <Composed earlier={earlier} />
    </Router>
  );
  await renderWithWords(screenInPlace, "en");
  return { user, places };
}

/** The same configuration with eight own statements in all languages besides. */
export function askingOwn({ configuration }: Assessment): SurveyConfiguration {
  const ownWords = ownWordsOf(8);
  const own = ownWords.statements.map(({ id }) => id);
  return { ...configuration, statements: [...configuration.statements, ...own], ownWords };
}

/** The assessment as it lies on disk. */
export async function stored({ id }: Assessment): Promise<Assessment> {
  const read = await readAssessment(id);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** What the screen shows of a party. */
export function card(party: PartyId) {
  return within(screen.getByRole("region", { name: ASSESSMENT.partyNames[party] }));
}

/** Clicks the button of this name. */
export function click(user: UserEvent, name: string | RegExp) {
  return user.click(screen.getByRole("button", { name }));
}

/** From now on the disk is full; `mockRestore` makes room. */
export function fillDisk() {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
}
