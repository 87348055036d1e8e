import { useEffect, useEffectEvent, useRef, useState } from "react";

type Loaded<Value> = readonly [
  /** null until it has come, and where nothing is asked for. */
  value: Value | null,
  /** Loads it once more; what is shown stays until that has come. */
  reload: () => Promise<void>,
  show: (value: Value) => void,
];

/**
 * Loads what belongs to a key, and anew for another one; null asks for nothing. What comes for a key
 * that nobody wants any more is not shown.
 */
export function useLoaded<Value>(
  key: string | null,
  load: (key: string) => Promise<Value>,
): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: Value } | null>(
    null,
  );
  const wanted = useRef(key);
  const loadFor = (asked: string) =>
    load(asked).then((value) => {
      if (wanted.current === asked) setLoaded({ key: asked, value });
    });
  const loadNow = useEffectEvent(loadFor);
  useEffect(() => {
    wanted.current = key;
    if (key !== null) void loadNow(key);
  }, [key]);
  const reload = async () => {
    if (key !== null) await loadFor(key);
  };
  const show = (value: Value) => {
    if (key !== null) setLoaded({ key, value });
  };
  return [loaded !== null && loaded.key === key ? loaded.value : null, reload, show];
}
