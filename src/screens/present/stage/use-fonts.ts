import { useEffect, useState } from "react";

/** Counts up whenever fonts have arrived, after which everything measured has other sizes. */
export function useFonts(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const onDone = () => {
      setVersion((before) => before + 1);
    };
    document.fonts.addEventListener("loadingdone", onDone);
    return () => {
      document.fonts.removeEventListener("loadingdone", onDone);
    };
  }, []);
  return version;
}
