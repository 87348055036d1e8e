import { useCallback, useEffect, useRef, useState } from "react";
import {
  type DraftDocument,
  type Place,
  parsePlace,
  withPlace,
} from "#platform/storage/draft-document.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import {
  isAsked,
  pathTo,
  placeBefore,
  positionOf,
  type Route,
  type Standing,
  samePlace,
} from "./place-path.ts";

/** What lies in an entry of the browser's history: no answer, only where it stands and came from. */
type Entry = { readonly place: Place; readonly before: Standing; readonly depth: number };

/** Moving between the pages. */
export type Places = {
  readonly at: Standing;
  /** Whether the person has moved yet: from then on, focus follows to the heading. */
  readonly moved: boolean;
  /** One page on. */
  readonly go: (place: Place) => void;
  /** Into the draft from the first page, with the way back behind it. */
  readonly enter: (store: DraftStore, place: Place) => void;
  /** Into the draft after a reload, where the browser's history already stands inside it. */
  readonly resume: (store: DraftStore) => void;
  readonly back: () => void;
  /** Out of the draft: the browser's history stands before the first page again. */
  readonly leave: () => void;
};

/**
 * The pages as entries of the browser's history, so that its back button is "Back". The address
 * itself, with the invitation behind its `#`, never changes.
 */
export function usePlaces(route: Route): Places {
  const [at, setAt] = useState<Standing>("first");
  const [moved, setMoved] = useState(false);
  const open = useRef<DraftStore | null>(null);

  const stand = useCallback((standing: Standing) => {
    setAt(standing);
    setMoved(true);
    if (standing !== "first") open.current?.change((draft) => withPlace(draft, standing));
  }, []);

  useEffect(() => {
    const onPopState = () => {
      const draft = open.current?.state.getState().document;
      const place = entryNow(route)?.place;
      stand(draft && place ? allowed(place, draft) : "first");
    };
    addEventListener("popstate", onPopState);
    return () => {
      removeEventListener("popstate", onPopState);
    };
  }, [route, stand]);

  const resume = useCallback(
    (store: DraftStore) => {
      open.current = store;
      const entry = entryNow(route);
      if (entry) stand(allowed(entry.place, store.state.getState().document));
    },
    [route, stand],
  );

  return {
    at,
    moved,
    go(place) {
      push(place, at, route);
      stand(place);
    },
    enter(store, place) {
      open.current = store;
      let before: Standing = "first";
      for (const step of pathTo(place, route)) {
        push(step, before, route);
        before = step;
      }
      stand(place);
    },
    resume,
    back() {
      if (at === "first") return;
      const target = placeBefore(at, route);
      const entry = entryNow(route);
      if (entry && samePlace(entry.place, at) && samePlace(entry.before, target)) {
        history.back();
        return;
      }
      if (entry && target !== "first") {
        history.replaceState({ ...entry, place: target }, "");
      }
      stand(target);
    },
    leave() {
      const depth = entryNow(route)?.depth ?? 0;
      open.current = null;
      setAt("first");
      if (depth > 0) history.go(-depth);
    },
  };
}

/** The place, or the nearest one that the draft allows: nothing can be sent before it is sealed. */
function allowed(place: Place, draft: DraftDocument): Place {
  return place.page === "send" && !draft.sealed?.current ? { page: "review" } : place;
}

function push(place: Place, before: Standing, route: Route): void {
  const depth = (entryNow(route)?.depth ?? 0) + 1;
  try {
    history.pushState({ place, before, depth } satisfies Entry, "");
  } catch {
    // Safari refuses more than a hundred entries in half a minute; the page still turns.
    return;
  }
}

function entryNow(route: Route): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("place" in state)) return null;
  const place = parsePlace(state.place);
  if (!place || (isAsked(place) && positionOf(place, route) < 0)) return null;
  const depth = "depth" in state && Number.isInteger(state.depth) ? Number(state.depth) : 0;
  const before = "before" in state ? parsePlace(state.before) : null;
  return { place, before: before ?? "first", depth };
}
