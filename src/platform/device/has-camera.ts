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
