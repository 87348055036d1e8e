import { type ReactNode, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { isSealable } from "#domain/answers/complete.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import type { QuestionLocation, RespondLocation } from "#platform/storage/drafts/draft-document.ts";
import type { DraftStore } from "#platform/storage/drafts/draft-store.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { RelationshipPage } from "./answer/relationship-page.tsx";
import { StatementPage } from "./answer/statement-page.tsx";
import type { LastStep, LastStepProblem } from "./closing/review-page.tsx";
import { isAsked } from "./location/location-path.ts";
import { type Respond, RespondContext } from "./respond-context.ts";

// They come after all statements: the first statement need not wait for them.
const ShortPages = lazyComponent(
  async () => (await import("./closing/short-pages.tsx")).ShortPages,
);
const ReviewPage = lazyComponent(
  async () => (await import("./closing/review-page.tsx")).ReviewPage,
);
// The first statement does not wait for it, and where it cannot be had, no answer does.
const KeepDraft = lazyComponent<{ readonly store: DraftStore }>(
  async () => (await import("./draft/keep-draft.tsx").catch(() => null))?.KeepDraft ?? (() => null),
);

type AnsweringProps = {
  readonly respond: Respond;
  readonly lastStep: LastStep;
  /** The page after sealing, where the person's own device has one. */
  readonly sendPage: ReactNode;
};

/** The pages of an open draft: what is asked, overview, sending. */
export function Answering({ respond, lastStep, sendPage }: AnsweringProps) {
  const { store, locations } = respond;
  const { at } = locations;
  const review = <ReviewPage lastStep={lastStep} {...useTaking(respond, lastStep)} />;
  usePrefetch(respond);
  useEffect(() => store.follow(), [store]);
  return (
    <RespondContext value={respond}>
      <Suspense>
        <KeepDraft store={store} />
      </Suspense>
      {at !== "first" && <Pages at={at} review={review} sendPage={sendPage} />}
    </RespondContext>
  );
}

type PagesProps = {
  readonly at: RespondLocation;
  readonly review: ReactNode;
  readonly sendPage: ReactNode;
};

function Pages({ at, review, sendPage }: PagesProps) {
  if (isAsked(at)) return <Asked at={at} />;
  return <Suspense>{at.page === "review" ? review : sendPage}</Suspense>;
}

/** A page that asks something. */
function Asked({ at }: { readonly at: QuestionLocation }) {
  const [anchorsOpen, setAnchorsOpen] = useState(false);
  switch (at.page) {
    case "relationship":
      return <RelationshipPage at={at} />;
    case "statement":
      return <StatementPage at={at} anchors={{ open: anchorsOpen, onChange: setAnchorsOpen }} />;
    default:
      return (
        <Suspense>
          <ShortPages at={at} />
        </Suspense>
      );
  }
}

/** Takes the last step, once at a time; says why it was not taken. */
function useTaking({ store }: Respond, { take }: LastStep) {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<LastStepProblem | null>(null);
  const onTake = () => {
    if (working) return;
    if (!isSealable(store.state.getState().document.sheet)) {
      setProblem("nothing");
      return;
    }
    setWorking(true);
    void take().then((outcome) => {
      setProblem(outcome);
      setWorking(false);
    });
  };
  return { working, problem, onTake };
}

let isFetched = false;

/** Once the first answer is given, all that comes later is fetched: before, it would delay the first statement. */
function usePrefetch({ store, locations: { at } }: Respond): void {
  const [language] = useLanguage();
  const hasBegun = useStore(store.state, ({ document }) => isSealable(document.sheet));
  // At each page anew, until it is there.
  useEffect(() => {
    if (!hasBegun || isFetched) return undefined;
    return whenIdle(() => {
      import("./prefetch.ts")
        .then(({ prefetch }) => prefetch(language))
        // Fetched by these, they are drawn at once when their turn comes.
        .then(() => Promise.all([ShortPages.prefetch(), ReviewPage.prefetch()]))
        .then(
          () => {
            isFetched = true;
          },
          () => undefined,
        );
    });
  }, [hasBegun, language, at]);
}
