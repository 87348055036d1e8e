const KEY = "samsyn.present-keys";

/** Whether single characters work as keys on this device. A refused storage leaves them on. */
export function singleKeysNow(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the choice on this device; a refused storage only costs the memory of it. */
export function rememberSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    return;
  }
}
