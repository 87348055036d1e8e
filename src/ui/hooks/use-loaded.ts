import { useEffect, useEffectEvent, useRef, useState } from "react";

type Loaded<Value> = readonly [
  /** null until it has come, and where nothing is asked for. */
  value: Value | null,
  /** Loads it once more; what is shown stays until that has come. */
  reload: () => Promise<void>,
  show: (value: Value) => void,
];

/**
 * Loads what belongs to a key, and anew for another one; null asks for nothing. What comes after a
 * later load was begun, or something else was shown, is not shown any more.
 */
export function useLoaded<Value>(
  key: string | null,
  load: (key: string) => Promise<Value>,
): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: Value } | null>(
    null,
  );
  const turn = useRef(0);
  const loadFor = (asked: string) => {
    turn.current += 1;
    const own = turn.current;
    return load(asked).then((value) => {
      if (turn.current === own) setLoaded({ key: asked, value });
    });
  };
  const loadNow = useEffectEvent(loadFor);
  useEffect(() => {
    if (key === null) turn.current += 1;
    else void loadNow(key);
  }, [key]);
  const reload = async () => {
    if (key !== null) await loadFor(key);
  };
  const show = (value: Value) => {
    turn.current += 1;
    if (key !== null) setLoaded({ key, value });
  };
  return [loaded !== null && loaded.key === key ? loaded.value : null, reload, show];
}
