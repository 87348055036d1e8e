import { useCallback, useEffect, useRef, useState } from "react";
import { type Place, parsePlace, withPlace } from "#platform/storage/drafts/draft-document.ts";
import type { OpenDraft } from "../draft/use-draft.ts";
import {
  isAsked,
  pathTo,
  placeBefore,
  positionOf,
  type Route,
  type Standing,
  samePlace,
} from "./location-path.ts";
import { resumedPlace } from "./resumed-location.ts";

/**
 * What lies in an entry of the browser's history: no answer, only where it stands and came from, and
 * in whose draft: nobody gets into another one's pages by the back button.
 */
type Entry = {
  readonly place: Place;
  readonly before: Standing;
  readonly depth: number;
  readonly code: string | null;
};

/** Moving between the pages. */
export type Places = {
  readonly at: Standing;
  /** Whether the person has moved yet: from then on, focus follows to the heading. */
  readonly moved: boolean;
  /** One page on. */
  readonly go: (place: Place) => void;
  /** Into the draft from the first page, with the way back behind it. */
  readonly enter: (draft: OpenDraft, place: Place) => void;
  /** Into the draft after a reload, where the browser's history already stands inside it. */
  readonly resume: (draft: OpenDraft) => void;
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
  const open = useRef<OpenDraft | null>(null);

  const stand = useCallback((standing: Standing) => {
    setAt(standing);
    setMoved(true);
    if (standing !== "first") open.current?.store.change((draft) => withPlace(draft, standing));
  }, []);

  useEffect(() => {
    const onPopState = () => {
      const draft = open.current;
      const place = draft && entryNow(route, draft.code)?.place;
      stand(place ? allowed(place, draft) : "first");
    };
    addEventListener("popstate", onPopState);
    return () => {
      removeEventListener("popstate", onPopState);
    };
  }, [route, stand]);

  const resume = useCallback(
    (draft: OpenDraft) => {
      open.current = draft;
      const entry = entryNow(route, draft.code);
      if (entry) stand(resumedIn(entry, draft, route));
    },
    [route, stand],
  );

  const now = () => entryNow(route, open.current?.code ?? null);
  const push = (place: Place, before: Standing) => {
    const entry: Entry = {
      place,
      before,
      depth: (now()?.depth ?? 0) + 1,
      code: open.current?.code ?? null,
    };
    try {
      history.pushState(entry, "");
    } catch {
      // Safari refuses more than a hundred entries in half a minute; the page still turns.
      return;
    }
  };
  return {
    at,
    moved,
    go(place) {
      push(place, at);
      stand(place);
    },
    enter(draft, place) {
      open.current = draft;
      let before: Standing = "first";
      for (const step of pathTo(place, route)) {
        push(step, before);
        before = step;
      }
      stand(place);
    },
    resume,
    back() {
      if (at === "first") return;
      const target = placeBefore(at, route);
      const entry = now();
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
      const depth = now()?.depth ?? 0;
      open.current = null;
      setAt("first");
      if (depth > 0) history.go(-depth);
    },
  };
}

/** The place, or the nearest one that the draft allows: nothing can be sent before it is sealed. */
function allowed(place: Place, { store }: OpenDraft): Place {
  const { sealed } = store.state.getState().document;
  return place.page === "send" && !sealed?.current ? { page: "review" } : place;
}

/** Where to go on after a reload; the browser's history comes along. */
function resumedIn(entry: Entry, draft: OpenDraft, route: Route): Place {
  const place = resumedPlace(entry.place, draft.store.state.getState().document, route);
  if (place !== entry.place) history.replaceState({ ...entry, place }, "");
  return allowed(place, draft);
}

/** The entry on which the browser's history stands, where it is one of the draft with this code. */
function entryNow(route: Route, code: string | null): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("place" in state)) return null;
  const place = parsePlace(state.place);
  if (!place || (isAsked(place) && positionOf(place, route) < 0)) return null;
  if (!("code" in state) || state.code !== code) return null;
  const depth = "depth" in state && Number.isInteger(state.depth) ? Number(state.depth) : 0;
  const before = "before" in state ? parsePlace(state.before) : null;
  return { place, before: before ?? "first", depth, code };
}
