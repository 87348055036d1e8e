import { type ReactNode, Suspense, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { lazyComponent } from "#ui/lazy-component.ts";

const TakeFiles = lazyComponent(
  async () => (await import("#screens/join/take-files.tsx")).TakeFiles,
);
const TakeFile = lazyComponent(async () => (await import("#screens/join/take-file.tsx")).TakeFile);

type TakingFiles = {
  /** The one assessment whose files they may be; any where absent. */
  readonly only?: string;
  readonly saysNothingNew?: boolean;
  /** A file is on this device now, by itself or joined with what was here. */
  readonly onTaken: (assessment: Assessment) => void;
  /** Several were chosen at once, and are through; absent: each asks by itself. */
  readonly onSeveral?: () => void;
};

/** Takes assessment files in, one after the other; what is drawn stands where the hook's user puts it. */
export function useTakeFile({
  only,
  saysNothingNew = false,
  onTaken,
  onSeveral,
}: TakingFiles): readonly [take: (files: readonly File[]) => void, drawn: ReactNode] {
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [taken, setTaken] = useState(0);
  const [several, setSeveral] = useState<readonly File[]>([]);
  const [file] = waiting;
  const drawn =
    several.length > 0 ? (
      <Suspense fallback={null}>
        <TakeFiles
          files={several}
          onDone={() => {
            setSeveral([]);
            onSeveral?.();
          }}
        />
      </Suspense>
    ) : (
      file && (
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
      )
    );
  const take = (files: readonly File[]) => {
    if (onSeveral && files.length > 1) setSeveral(files);
    else setWaiting((before) => [...before, ...files]);
  };
  return [take, drawn];
}
