import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import type { SlideLocation } from "#domain/deck/slide-location.ts";
import { countedDown } from "#platform/channels/session/countdown.ts";
import {
  joinSession,
  type SessionChannel,
  storedSession,
  storeSession,
} from "#platform/channels/session/session-channel.ts";
import {
  changedSession,
  type SessionChange,
  type SessionMessage,
  type SessionRole,
  type SessionState,
} from "#platform/channels/session/session-message.ts";
import { markDeck, whenDeckGone } from "#platform/channels/session/session-presence.ts";
import { countedTime } from "#platform/channels/session/session-time.ts";

type Action =
  | SessionChange
  | {
      readonly kind: "state";
      readonly state: SessionState;
      /** Whether this window knows its screen by itself. */
      readonly keepsScreen: boolean;
    }
  | { readonly kind: "count"; readonly slide: string; readonly at: number };

export type PresentationSession = {
  readonly state: SessionState;
  /** Makes a change here and in the other windows. */
  readonly tell: (change: SessionChange) => void;
  /** Goes to a location, here and in the other windows. */
  readonly show: (location: SlideLocation) => void;
  /** Counts the time up to now, in this window alone; from now on it is that slide's. */
  readonly count: (slide: string) => void;
  /** Whether a window with the deck is open besides this one. */
  readonly hasDeck: boolean;
};

/**
 * One window of a presentation, in step with the others. After a reload it is where it was; where
 * another window has moved on since, it follows.
 */
export function useSession(
  id: string,
  role: SessionRole,
  initial: () => SessionState,
): PresentationSession {
  const [state, dispatch] = useReducer(reduce, null, () => storedSession(id) ?? initial());
  const [hasDeck, setHasDeck] = useState(false);
  const channel = useRef<SessionChannel | null>(null);
  // Until somebody answered, or until something was decided here.
  const isAsking = useRef(true);
  const stateNow = useEffectEvent(() => state);
  useEffect(() => {
    storeSession(id, state);
  }, [id, state]);
  useEffect(() => {
    const own = String(crypto.getRandomValues(new Uint32Array(2)));
    let stopWaiting = () => {};
    const hello = () => {
      joined.tell({ kind: "hello", from: own, role });
    };
    const onMessage = (message: SessionMessage) => {
      if ("role" in message && message.role === "deck") {
        setHasDeck(true);
        stopWaiting();
        stopWaiting = whenDeckGone(id, () => {
          setHasDeck(false);
          // Another one may have come meanwhile.
          hello();
        });
      }
      if (message.kind === "hello") {
        joined.tell({ kind: "here", to: message.from, role, state: stateNow() });
      } else if (message.kind === "here") {
        if (message.to !== own || !isAsking.current) return;
        isAsking.current = false;
        dispatch({ kind: "state", state: message.state, keepsScreen: role === "deck" });
      } else if (message.kind !== "screen" || role !== "deck") {
        dispatch(message);
      }
    };
    const joined = joinSession(id, onMessage);
    channel.current = joined;
    isAsking.current = true;
    // Who hears of a deck waits for its mark to go, so the mark comes first.
    const leave = role === "deck" ? markDeck(id) : null;
    hello();
    return () => {
      channel.current = null;
      stopWaiting();
      leave?.();
      joined.close();
    };
  }, [id, role]);
  const tell = useCallback((change: SessionChange) => {
    // What a window measures is no decision of anybody's.
    if (change.kind !== "screen") isAsking.current = false;
    dispatch(change);
    channel.current?.tell(change);
  }, []);
  const show = useCallback(
    (location: SlideLocation) => {
      tell({
        kind: "location",
        location,
        time: countedTime(state.time, location.slide, Date.now()),
      });
    },
    [tell, state.time],
  );
  const count = useCallback((slide: string) => {
    dispatch({ kind: "count", slide, at: Date.now() });
  }, []);
  return { state, tell, show, count, hasDeck };
}

function reduce(before: SessionState, action: Action): SessionState {
  switch (action.kind) {
    case "state":
      return action.keepsScreen ? { ...action.state, screen: before.screen } : action.state;
    case "count": {
      const { slide, at } = action;
      const countdown = before.countdown && countedDown(before.countdown, at);
      return { ...before, time: countedTime(before.time, slide, at), countdown };
    }
    default:
      return changedSession(before, action);
  }
}
