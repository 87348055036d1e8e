/** Fills the screen; refused where the browser knows no full screen: its own key is left. */
export function fillScreen(): void {
  if (document.fullscreenElement) return;
  document.documentElement.requestFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  else fillScreen();
}
