import { fail, ok, type Result } from "#domain/result.ts";
import { errorName } from "../../error-name.ts";

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

function reasonOf(error: unknown): CameraReason {
  switch (errorName(error)) {
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
