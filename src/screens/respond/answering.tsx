import { type ReactNode, useEffect, useState } from "react";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { type LastStep, ReviewPage } from "./answer/review-page.tsx";
import { StatementPage } from "./answer/statement-page.tsx";
import { placeAfter } from "./place-path.ts";
import { prefetchLastSteps } from "./seal.ts";
import type { Places } from "./use-places.ts";

type AnsweringProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly places: Places;
  readonly draftCode: string | null;
  readonly lastStep: LastStep;
  /** The page after sealing, where the person's own device has one. */
  readonly sendPage: ReactNode;
};

/** The pages of an open draft: statements, overview, sending. */
export function Answering(props: AnsweringProps) {
  const { letter, store, places, draftCode, lastStep, sendPage } = props;
  const [anchorsOpen, setAnchorsOpen] = useState(false);
  const { at } = places;
  const { statements } = letter.terms;
  const isNearEnd =
    at !== "first" && (at.page !== "statement" || at.statement === statements.at(-1));
  useEffect(() => {
    if (isNearEnd) prefetchLastSteps();
  }, [isNearEnd]);

  if (at === "first") return null;
  if (at.page === "send") return sendPage;
  if (at.page === "review") {
    return (
      <ReviewPage
        letter={letter}
        store={store}
        draftCode={draftCode}
        lastStep={lastStep}
        onBack={places.back}
        onStatement={(statement) => {
          places.go({ page: "statement", statement, fromReview: true });
        }}
      />
    );
  }
  const next = placeAfter(at, statements);
  return (
    <StatementPage
      letter={letter}
      store={store}
      statement={at.statement}
      draftCode={draftCode}
      anchors={{ open: anchorsOpen, onChange: setAnchorsOpen }}
      isLast={next.page === "review"}
      onBack={places.back}
      onNext={() => {
        if (at.fromReview) places.back();
        else places.go(next);
      }}
    />
  );
}
