import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { type CameraReason, closeCamera, openCamera } from "#platform/channels/qr/camera.ts";
import { type QrReader, qrReader } from "#platform/channels/qr/read-qr.ts";

type Camera = {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly running: boolean;
  readonly problem: CameraReason | "not-loaded" | null;
};

// Leaves the page time to answer between two looks.
const PAUSE_MS = 120;

/** Shows the camera in a video and tells each QR code once as it comes into view. */
export function useCamera(onText: (text: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useEffectEvent(onText);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Camera["problem"]>(null);
  useEffect(() => {
    let stop = () => {};
    let isOver = false;
    void start(video, (text) => {
      tell(text);
    }).then((started) => {
      if (typeof started === "string") {
        setProblem(started);
        return;
      }
      if (isOver) started();
      else {
        stop = started;
        setRunning(true);
      }
    });
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return { video, running, problem };
}

/** How to stop the camera, or why it did not start. */
async function start(
  video: RefObject<HTMLVideoElement | null>,
  onText: (text: string) => void,
): Promise<(() => void) | CameraReason | "not-loaded"> {
  const [opened, read] = await Promise.all([openCamera(), qrReader()]);
  if (!opened.ok) return opened.reason;
  const stream = opened.value;
  const element = video.current;
  if (!read || !element) {
    closeCamera(stream);
    return "not-loaded";
  }
  element.srcObject = stream;
  await element.play().catch(() => undefined);
  const stopLooking = look(element, read, onText);
  return () => {
    stopLooking();
    if (element.srcObject === stream) element.srcObject = null;
    closeCamera(stream);
  };
}

function look(video: HTMLVideoElement, read: QrReader, onText: (text: string) => void): () => void {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const again = async () => {
    const text = await read(video).catch(() => null);
    if (isOver) return;
    if (text !== null && !told.has(text)) {
      told.add(text);
      onText(text);
    }
    timer = setTimeout(() => void again(), PAUSE_MS);
  };
  void again();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
