import { useCallback, useEffect, useRef, useState } from "react";
import {
  parseLocation,
  type RespondLocation,
  withLocation,
} from "#platform/storage/drafts/draft-document.ts";
import type { OpenDraft } from "../draft/use-draft.ts";
import {
  isAsked,
  locationBefore,
  pathTo,
  positionOf,
  type Route,
  type Standing,
  sameLocation,
} from "./location-path.ts";
import { resumedLocation } from "./resumed-location.ts";

/**
 * What lies in an entry of the browser's history: no answer, only where it stands and came from, and
 * in whose draft: nobody gets into another one's pages by the back button.
 */
type Entry = {
  readonly location: RespondLocation;
  readonly before: Standing;
  readonly depth: number;
  readonly code: string | null;
};

/** Moving between the pages. */
export type RespondLocations = {
  readonly at: Standing;
  /** Whether the person has moved yet: from then on, focus follows to the heading. */
  readonly moved: boolean;
  /** One page on. */
  readonly go: (location: RespondLocation) => void;
  /** Into the draft from the first page, with the way back behind it. */
  readonly enter: (draft: OpenDraft, location: RespondLocation) => void;
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
export function useRespondLocations(route: Route): RespondLocations {
  const [at, setAt] = useState<Standing>("first");
  const [moved, setMoved] = useState(false);
  const open = useRef<OpenDraft | null>(null);

  const stand = useCallback((standing: Standing) => {
    setAt(standing);
    setMoved(true);
    if (standing !== "first") open.current?.store.change((draft) => withLocation(draft, standing));
  }, []);

  useEffect(() => {
    const onPopState = () => {
      const draft = open.current;
      const location = draft && entryNow(route, draft.code)?.location;
      stand(location ? allowed(location, draft) : "first");
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
  const push = (location: RespondLocation, before: Standing) => {
    const entry: Entry = {
      location,
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
    go(location) {
      push(location, at);
      stand(location);
    },
    enter(draft, location) {
      open.current = draft;
      let before: Standing = "first";
      for (const step of pathTo(location, route)) {
        push(step, before);
        before = step;
      }
      stand(location);
    },
    resume,
    back() {
      if (at === "first") return;
      const target = locationBefore(at, route);
      const entry = now();
      if (entry && sameLocation(entry.location, at) && sameLocation(entry.before, target)) {
        history.back();
        return;
      }
      if (entry && target !== "first") {
        history.replaceState({ ...entry, location: target }, "");
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

/** The location, or the nearest one that the draft allows: nothing can be sent before it is sealed. */
function allowed(location: RespondLocation, { store }: OpenDraft): RespondLocation {
  const { sealed } = store.state.getState().document;
  return location.page === "send" && !sealed?.current ? { page: "review" } : location;
}

/** Where to go on after a reload; the browser's history comes along. */
function resumedIn(entry: Entry, draft: OpenDraft, route: Route): RespondLocation {
  const location = resumedLocation(entry.location, draft.store.state.getState().document, route);
  if (location !== entry.location) history.replaceState({ ...entry, location }, "");
  return allowed(location, draft);
}

/** The entry on which the browser's history stands, where it is one of the draft with this code. */
function entryNow(route: Route, code: string | null): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("location" in state)) return null;
  const location = parseLocation(state.location);
  if (!location || (isAsked(location) && positionOf(location, route) < 0)) return null;
  if (!("code" in state) || state.code !== code) return null;
  const depth = "depth" in state && Number.isInteger(state.depth) ? Number(state.depth) : 0;
  const before = "before" in state ? parseLocation(state.before) : null;
  return { location, before: before ?? "first", depth, code };
}
