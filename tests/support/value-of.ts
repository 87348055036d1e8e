import type { Result } from "#domain/result.ts";

/** The value of a result that the test relies on. */
export function valueOf<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.value;
}
