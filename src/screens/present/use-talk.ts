import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { joinTalk, keepTalk, keptTalk, type TalkChannel } from "#platform/channels/talk-channel.ts";
import {
  changedTalk,
  type TalkChange,
  type TalkMessage,
  type TalkRole,
  type TalkState,
} from "#platform/channels/talk-message.ts";
import { markDeck, whenDeckGone } from "#platform/channels/talk-presence.ts";

type Action = TalkChange | { readonly kind: "state"; readonly state: TalkState };

export type Talk = {
  readonly state: TalkState;
  /** Makes a change here and in the other windows. */
  readonly tell: (change: TalkChange) => void;
  /** Whether a window with the deck is open besides this one. */
  readonly hasDeck: boolean;
};

/**
 * One window of a presentation, in step with the others. After a reload it is where it was; where
 * another window has moved on since, it follows.
 */
export function useTalk(id: string, role: TalkRole, initial: () => TalkState): Talk {
  const [state, dispatch] = useReducer(reduce, null, () => keptTalk(id) ?? initial());
  const [hasDeck, setHasDeck] = useState(false);
  const channel = useRef<TalkChannel | null>(null);
  const latest = useRef(state);
  // Until somebody answered, or until something was decided here.
  const isAsking = useRef(true);
  useEffect(() => {
    latest.current = state;
    keepTalk(id, state);
  }, [id, state]);
  useEffect(() => {
    const own = String(crypto.getRandomValues(new Uint32Array(2)));
    let stopWaiting = () => {};
    const hello = () => {
      joined.tell({ kind: "hello", from: own, role });
    };
    const onMessage = (message: TalkMessage) => {
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
        joined.tell({ kind: "here", to: message.from, role, state: latest.current });
      } else if (message.kind === "here") {
        if (message.to !== own || !isAsking.current) return;
        isAsking.current = false;
        dispatch({ kind: "state", state: message.state });
      } else {
        dispatch(message);
      }
    };
    const joined = joinTalk(id, onMessage);
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
  const tell = useCallback((change: TalkChange) => {
    // What a window measures is no decision of anybody's.
    if (change.kind !== "screen") isAsking.current = false;
    dispatch(change);
    channel.current?.tell(change);
  }, []);
  return { state, tell, hasDeck };
}

function reduce(before: TalkState, action: Action): TalkState {
  return action.kind === "state" ? action.state : changedTalk(before, action);
}
