import { keysRest, useKeydown } from "#ui/hooks/keys.ts";

/** ← and → lead to the neighbours' addresses; they rest while one types or chooses. */
export function usePageKeys(previous: string | null, next: string | null): void {
  useKeydown((event) => {
    if (event.shiftKey || keysRest(event)) return;
    const address = { ArrowLeft: previous, ArrowRight: next }[event.key];
    if (address === undefined || address === null) return;
    event.preventDefault();
    if (!event.repeat) location.hash = address;
  });
}
