import { ORDERS, type Order } from "#domain/portfolio/order.ts";
import { CORE_MODULE, DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import { MODULES, type ModuleId } from "#domain/questionnaire/structure.ts";
import { href, paths } from "#platform/paths.ts";

/** What of the partnerships is shown, and how. */
export type PortfolioView = {
  readonly order: Order;
  /** As typed. */
  readonly search: string;
  /** The name of our organisation; null: the one that occurs most, empty: none. */
  readonly we: string | null;
  /** The modules unfolded besides the core, in questionnaire order. */
  readonly modules: readonly ModuleId[];
};

/** In characters. */
const LONGEST = 100;

const ALL_ORDERS: readonly Order[] = [...ORDERS, ...DIMENSIONS.map(({ id }) => id)];

/** Reads the view from what stands behind the path in the address. What is unknown is left out. */
export function parsePortfolioView(rest: string): PortfolioView {
  const given = new URLSearchParams(rest.slice(rest.indexOf("?") + 1));
  const asked = given.get("areas")?.split(" ") ?? [];
  const we = given.get("we");
  return {
    order: ALL_ORDERS.find((order) => order === given.get("sort")) ?? "talk",
    search: bounded(given.get("search") ?? ""),
    we: we === null ? null : bounded(we),
    modules: MODULES.map(({ id }) => id).filter((id) => id !== CORE_MODULE && asked.includes(id)),
  };
}

/** The address that shows a view. */
export function portfolioAddress({ order, search, we, modules }: PortfolioView): string {
  const query = new URLSearchParams();
  if (order !== "talk") query.set("sort", order);
  if (search !== "") query.set("search", search);
  if (we !== null) query.set("we", we);
  if (modules.length > 0) query.set("areas", modules.join(" "));
  return href(query.size === 0 ? paths.portfolio : `${paths.portfolio}/?${query.toString()}`);
}

function bounded(text: string): string {
  return [...text].slice(0, LONGEST).join("");
}
