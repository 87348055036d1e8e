import { useCallback, useEffect, useRef, useState } from "react";

/** What happens once the person says that they leave; null while nobody wants to. */
type Leaving = { readonly go: () => void } | null;

/**
 * Asks before unsaved work is left: by a link, by the browser's back button, by closing the tab
 * (there the browser asks).
 */
export function useLeaveGuard(isDirty: boolean) {
  const [leaving, setLeaving] = useState<Leaving>(null);
  const isAllowed = useRef(false);
  const wait = useCallback((go: () => void) => {
    setLeaving({
      go: () => {
        isAllowed.current = true;
        setLeaving(null);
        go();
      },
    });
  }, []);
  useEffect(() => {
    if (!isDirty) return;
    isAllowed.current = false;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!isAllowed.current) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || isAllowed.current || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      wait(() => {
        link.click();
      });
    };
    // A second entry for this page, so that the back button stays on it and can be asked about.
    history.pushState(history.state, "");
    const onPopState = () => {
      if (isAllowed.current) return;
      history.pushState(history.state, "");
      wait(() => {
        history.go(-2);
      });
    };
    addEventListener("beforeunload", onUnload);
    addEventListener("popstate", onPopState);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      removeEventListener("beforeunload", onUnload);
      removeEventListener("popstate", onPopState);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isDirty, wait]);
  return {
    leaving,
    /** Leaves by a button of the page itself. */
    ask: (go: () => void) => {
      if (isDirty) wait(go);
      else go();
    },
    stay: () => {
      setLeaving(null);
    },
  };
}
