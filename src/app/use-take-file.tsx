import { type ReactNode, Suspense, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { lazyComponent } from "#ui/lazy-component.ts";

const TakeFile = lazyComponent(async () => (await import("#screens/join/take-file.tsx")).TakeFile);

type TakingFiles = {
  /** The one assessment whose files they may be; any where absent. */
  readonly only?: string;
  readonly saysNothingNew?: boolean;
  /** A file is on this device now, by itself or joined with what was here. */
  readonly onTaken: (assessment: Assessment) => void;
};

/** Takes assessment files in, one after the other; what is drawn stands where the hook's user puts it. */
export function useTakeFile({
  only,
  saysNothingNew = false,
  onTaken,
}: TakingFiles): readonly [take: (files: readonly File[]) => void, drawn: ReactNode] {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [taken, setTaken] = useState(0);
  const [file] = waiting;
  const drawn = file && (
    <Suspense fallback={null}>
      <TakeFile
        key={taken}
        file={file}
        only={only ?? null}
        saysNothingNew={saysNothingNew}
        onDone={(assessment) => {
          setTaken((count) => count + 1);
          setWaiting((before) => before.slice(1));
          if (assessment) onTaken(assessment);
        }}
      />
    </Suspense>
  );
  const take = (files: readonly File[]) => {
    setWaiting((before) => [...before, ...files]);
  };
  return [take, drawn];
}
