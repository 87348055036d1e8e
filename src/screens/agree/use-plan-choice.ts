import { useState } from "react";
import { type PlanChange, useAgreeing } from "./agreeing.ts";

/**
 * A choice of the plan: shown at once while it is on its way to the disk; where it does not arrive,
 * what is kept shows again.
 */
export function usePlanChoice<Value>(
  kept: Value,
  onChoose: (value: Value) => PlanChange,
): readonly [value: Value, choose: (value: Value) => void] {
  const { change } = useAgreeing();
  const [chosen, setChosen] = useState<{ readonly value: Value } | null>(null);
  const choose = async (value: Value) => {
    const own = { value };
    setChosen(own);
    await change(onChoose(value));
    setChosen((latest) => (latest === own ? null : latest));
  };
  return [chosen ? chosen.value : kept, (value) => void choose(value)];
}
