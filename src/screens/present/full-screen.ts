/** Whether the browser lets a page fill the screen; an iPhone's does not. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Fills the screen; refused where the browser knows no full screen: its own key is left. */
export function fillScreen(): void {
  if (!canFillScreen() || document.fullscreenElement) return;
  document.documentElement.requestFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  leaveFullScreenOr(fillScreen);
}

/** Leaves full screen, where the browser has not done so by itself; else does this. */
export function leaveFullScreenOr(act: () => void = () => undefined): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  else act();
}
