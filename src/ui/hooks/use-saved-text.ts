import { useRef, useState } from "react";

/** Saves a text; null where it arrived, else a sentence that says why not. */
export type SaveText = (text: string) => Promise<string | null>;

export type SavedText = {
  /** What the field shows: what is being written, else what is kept. */
  readonly text: string;
  /** Why the last change is not saved, or undefined. */
  readonly problem: string | undefined;
  /** Whether the last change is on its way. */
  readonly isWriting: boolean;
  readonly write: (text: string) => void;
  /** One leaves the field: what did not arrive is tried once more. */
  readonly leave: () => void;
};

/**
 * A text that is saved with every change, one at a time; of changes that wait, the latest wins. While
 * one writes, the field shows what is written; afterwards what is kept, whoever changed it.
 */
export function useSavedText(kept: string, save: SaveText): SavedText {
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isInside = useRef(false);
  const waiting = useRef<(() => Promise<string | null>) | null>(null);
  const isRunning = useRef(false);
  const [isWriting, setWriting] = useState(false);
  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setWriting(true);
    let failure: string | null = null;
    while (waiting.current !== null) {
      const next = waiting.current;
      waiting.current = null;
      failure = await next();
    }
    isRunning.current = false;
    setWriting(false);
    setProblem(failure ?? undefined);
    if (failure === null && !isInside.current) setWritten(null);
  };
  return {
    text: written ?? kept,
    problem,
    isWriting,
    write(text) {
      isInside.current = true;
      setWritten(text);
      waiting.current = () => save(text);
      void run();
    },
    leave() {
      isInside.current = false;
      if (problem !== undefined && written !== null) {
        waiting.current = () => save(written);
        void run();
      } else if (!isRunning.current) setWritten(null);
    },
  };
}
