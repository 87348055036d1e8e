import { useEffect, useRef, useState } from "react";
import {
  type FileOutcome,
  takeAssessmentFiles,
} from "#platform/use-cases/take-assessment-files.ts";

type TakingFiles = {
  /** Of each file that was read. */
  readonly outcomes: ReadonlyMap<File, FileOutcome>;
  /** How many of those under way are through; null where none is. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly run: (files: readonly File[], passphrase: string) => Promise<void>;
  /** After the one under way. */
  readonly stop: () => void;
  readonly note: (file: File, outcome: FileOutcome) => void;
};

/** Takes assessment files in, at once those given, later those asked for; leaving stops it. */
export function useTakingFiles(files: readonly File[]): TakingFiles {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<File, FileOutcome>>(new Map());
  const [progress, setProgress] = useState<TakingFiles["progress"]>({ done: 0, all: files.length });
  const working = useRef<AbortController | null>(null);
  const note = (file: File, outcome: FileOutcome) => {
    setOutcomes((before) => new Map([...before, [file, outcome]]));
  };
  const take = async (asked: readonly File[], passphrase: string) => {
    const control = new AbortController();
    working.current = control;
    await takeAssessmentFiles(asked, passphrase, control.signal, (file, outcome) => {
      note(file, outcome);
      setProgress((before) => before && { ...before, done: before.done + 1 });
    });
    setProgress(null);
  };
  const begin = useRef(() => take(files, ""));
  useEffect(() => {
    void begin.current();
    return () => working.current?.abort();
  }, []);
  return {
    outcomes,
    progress,
    run(asked, passphrase) {
      setProgress({ done: 0, all: asked.length });
      return take(asked, passphrase);
    },
    stop: () => working.current?.abort(),
    note,
  };
}
