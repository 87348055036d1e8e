import { fail, ok, type Result } from "#domain/result.ts";

/**
 * Why there is no picture. `denied`: the person or the organisation said no. `missing`: the device
 * has no camera. `busy`: another program holds it, or it answers with an error. `unsupported`: the
 * browser gives no camera to pages here, as at addresses without https.
 */
export type CameraReason = "denied" | "missing" | "busy" | "unsupported";

/** Turns the camera on, the one on the back where there are two. Close it with `closeCamera`. */
export async function openCamera(): Promise<Result<MediaStream, CameraReason>> {
  if (!("mediaDevices" in navigator)) return fail("unsupported");
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
    return ok(stream);
  } catch (error) {
    return fail(reasonOf(error));
  }
}

/** Turns the camera off, light included. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Whether the device says that it has a camera; asks nobody. null where it does not say. */
export async function hasCamera(): Promise<boolean | null> {
  if (!("mediaDevices" in navigator)) return null;
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.some(({ kind }) => kind === "videoinput");
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): CameraReason {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "denied";
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing";
    default:
      return "busy";
  }
}
