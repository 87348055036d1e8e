import { createContext, useContext } from "react";
import type { Development, EarlierRound } from "#domain/rounds/development.ts";

/** The round that lies under this one; null in a first round. */
export const EarlierContext = createContext<EarlierRound | null>(null);

/** What every chart of the screen is laid over. */
export function useDevelopment(): Development | null {
  return useContext(EarlierContext)?.development ?? null;
}
