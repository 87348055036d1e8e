import { useEffect, useState } from "react";
import type { Result } from "#domain/result.ts";
import {
  chooseFolder,
  type Folder,
  type FolderReason,
  permissionToRead,
} from "#platform/channels/import/folder.ts";
import { forgetFolder, keepFolder, readFolder } from "#platform/storage/folder-record.ts";
import type { IntakeLine } from "#platform/use-cases/take-in-files.ts";
import { watchFolder } from "#platform/use-cases/watch-folder.ts";

type Watched = {
  readonly folder: Folder;
  /** The browser wants the person to allow it again. */
  readonly isAsleep: boolean;
} | null;

/** The folder that is watched, and how it goes. */
export type WatchedFolderState = {
  readonly watched: Watched;
  /** What the last look could not take in, or why there was none. */
  readonly look: Result<readonly IntakeLine[], FolderReason> | null;
  /** Watches, stops watching, or wakes: the next of the three. Takes a press. */
  readonly toggle: () => Promise<void>;
};

const LOOK_EVERY_MS = 20_000;

/** Takes answers out of a folder while the page is in front. Nothing is written there, nothing deleted. */
export function useWatchedFolder(assessmentId: string): WatchedFolderState {
  const [watched, setWatched] = useState<Watched>(null);
  const [look, setLook] = useState<WatchedFolderState["look"]>(null);

  useEffect(() => {
    let isOver = false;
    void readFolder(assessmentId).then(async (folder) => {
      if (!folder) return;
      const isAsleep = (await permissionToRead(folder, "as-it-is")) !== "granted";
      if (!isOver) setWatched({ folder, isAsleep });
    });
    return () => {
      isOver = true;
    };
  }, [assessmentId]);

  const folder = watched?.isAsleep === false ? watched.folder : null;
  useEffect(() => {
    if (!folder) return;
    const takeLook = watchFolder(assessmentId, folder);
    let isOver = false;
    let last = Promise.resolve();
    const lookInFront = async () => {
      if (isOver || document.visibilityState !== "visible") return;
      const seen = await takeLook();
      if (isOver) return;
      setLook(seen);
      if (!seen.ok && seen.reason === "not-allowed") setWatched({ folder, isAsleep: true });
    };
    const lookNow = () => {
      last = last.then(lookInFront);
    };
    lookNow();
    const timer = setInterval(lookNow, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", lookNow);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookNow);
    };
  }, [assessmentId, folder]);

  const toggle = async () => {
    setLook(null);
    if (!watched) {
      const chosen = await chooseFolder();
      if (!chosen) return;
      setWatched({ folder: chosen, isAsleep: false });
      await keepFolder(assessmentId, chosen);
      return;
    }
    const permission = watched.isAsleep && (await permissionToRead(watched.folder, "asking"));
    if (permission === "granted") {
      setWatched({ ...watched, isAsleep: false });
    } else if (permission !== "prompt") {
      setWatched(null);
      await forgetFolder(assessmentId);
    }
  };
  return { watched, look, toggle };
}
