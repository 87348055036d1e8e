import { useEffect, useEffectEvent } from "react";

declare global {
  /** Only where Samsyn can be installed, and only in some browsers. */
  var launchQueue:
    | {
        readonly setConsumer: (
          take: (launch: {
            readonly files: readonly Pick<FileSystemFileHandle, "getFile">[];
          }) => void,
        ) => void;
      }
    | undefined;
}

/** Takes files that the system opens with the installed app, as the manifest offers it. */
export function useLaunchedFiles(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    globalThis.launchQueue?.setConsumer(({ files }) => {
      // One on a drive that went away takes no other along.
      const read = files.map((file) => file.getFile().catch(() => null));
      void Promise.all(read).then((all) => {
        take(all.filter((file) => file !== null));
      });
    });
  }, []);
}
