import { type ReactNode, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { isSealable } from "#domain/answers/complete.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import type { AskedPlace } from "#platform/storage/draft-document.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { whenIdle } from "#platform/when-idle.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { RelationshipPage } from "./answer/relationship-page.tsx";
import { StatementPage } from "./answer/statement-page.tsx";
import type { LastStep } from "./closing/review-page.tsx";
import { isAsked, placeAfter, type Route } from "./place-path.ts";
import type { Places } from "./use-places.ts";

// They come after all statements: the first statement need not wait for them.
const GoOnPage = lazyComponent(async () => (await import("./closing/go-on-page.tsx")).GoOnPage);
const ImportancePage = lazyComponent(
  async () => (await import("./closing/importance-page.tsx")).ImportancePage,
);
const ExpectationsPage = lazyComponent(
  async () => (await import("./closing/expectations-page.tsx")).ExpectationsPage,
);
const ReviewPage = lazyComponent(
  async () => (await import("./closing/review-page.tsx")).ReviewPage,
);
// The first statement does not wait for it, and where it cannot be had, no answer does.
const KeepDraft = lazyComponent<{ readonly store: DraftStore }>(
  async () => (await import("./keep-draft.tsx").catch(() => null))?.KeepDraft ?? (() => null),
);

type AnsweringProps = {
  readonly letter: InvitationLetter;
  readonly route: Route;
  readonly store: DraftStore;
  readonly places: Places;
  readonly draftCode: string | null;
  readonly lastStep: LastStep;
  /** The page after sealing, where the person's own device has one. */
  readonly sendPage: ReactNode;
};

/** The pages of an open draft: what is asked, overview, sending. */
export function Answering(props: AnsweringProps) {
  const { store } = props;
  useFetchAhead(props);
  useEffect(() => store.follow(), [store]);
  return (
    <>
      <Suspense>
        <KeepDraft store={store} />
      </Suspense>
      <Pages {...props} />
    </>
  );
}

function Pages(props: AnsweringProps) {
  const { letter, store, places, draftCode, lastStep, sendPage } = props;
  const { at } = places;
  if (at === "first") return null;
  if (at.page === "send") return sendPage;
  if (at.page === "review") {
    return (
      <Suspense>
        <ReviewPage
          letter={letter}
          store={store}
          draftCode={draftCode}
          lastStep={lastStep}
          onBack={places.back}
          onPage={(page) => {
            places.go({ ...page, fromReview: true });
          }}
        />
      </Suspense>
    );
  }
  return <Asked {...props} at={at} />;
}

/** A page that asks something. */
function Asked({ letter, route, store, places, draftCode, at }: AnsweringProps & AtAsked) {
  const [anchorsOpen, setAnchorsOpen] = useState(false);
  const next = placeAfter(at, route);
  const page = {
    letter,
    store,
    draftCode,
    isLast: !isAsked(next),
    onBack: places.back,
    onNext: () => {
      if (at.fromReview) places.back();
      else places.go(next);
    },
  };
  switch (at.page) {
    case "relationship":
      return <RelationshipPage {...page} />;
    case "statement":
      return (
        <StatementPage
          {...page}
          statement={at.statement}
          anchors={{ open: anchorsOpen, onChange: setAnchorsOpen }}
        />
      );
    case "go-on":
      return (
        <Suspense>
          <GoOnPage {...page} />
        </Suspense>
      );
    case "importance":
      return (
        <Suspense>
          <ImportancePage {...page} />
        </Suspense>
      );
    case "expectations":
      return (
        <Suspense>
          <ExpectationsPage {...page} dimension={at.dimension} />
        </Suspense>
      );
  }
}

type AtAsked = { readonly at: AskedPlace };

let isFetched = false;

/** Once the first answer is given, all that comes later is fetched: before, it would delay the first statement. */
function useFetchAhead({ store, places: { at } }: AnsweringProps): void {
  const [language] = useLanguage();
  const hasBegun = useStore(store.state, ({ document }) => isSealable(document.sheet));
  // At each page anew, until it is there.
  useEffect(() => {
    if (!hasBegun || isFetched) return undefined;
    return whenIdle(() => {
      import("./fetch-ahead.ts")
        .then(({ fetchAhead }) => fetchAhead(language))
        .then(
          () => {
            isFetched = true;
          },
          () => undefined,
        );
    });
  }, [hasBegun, language, at]);
}
