/**
 * Who changed what last: without it nobody could tell, when two states of an assessment meet, what one
 * side changed and what both did. docs/decisions/017-joining.md gives the reasons.
 */
import * as v from "valibot";

/** A change: a count that is above every one that its writer had seen, and who wrote. */
export type Stamp = readonly [count: number, writer: string];

/** What is known of the changes that led to a state. */
export type History = {
  /** By writer: the highest count of theirs that is in this state. */
  readonly seen: Readonly<Record<string, number>>;
  /** By field: its last change; absent for what is as it was made. */
  readonly stamps: Readonly<Record<string, Stamp>>;
};

/** What a state says, field by field, as JSON values; a field that says nothing is absent. */
export type Fields = ReadonlyMap<string, unknown>;

/** A state: what it says, and how it came to that. */
export type Told = { readonly fields: Fields; readonly history: History };

/** The two states that meet: this device's and the file's. */
export type Side = "here" | "there";

/** What both sides changed, and the fields that go with it. */
export type Clash = { readonly name: string; readonly fields: readonly string[] };

/** What a person chose, by the clash's name; the choice is a change like any other. */
export type Decided = { readonly choices: ReadonlyMap<string, Side>; readonly stamp: Stamp };

export const NO_HISTORY: History = { seen: {}, stamps: {} };

// A writer is a tab from its loading to its end: far more than any assessment has.
const MOST_WRITERS = 10_000;
const MOST_FIELDS = 20_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));
const writer = v.pipe(v.string(), v.regex(/^[\w-]{8}$/));
const bounded = <Value>(most: number) =>
  v.check<Readonly<Record<string, Value>>>((record) => Object.keys(record).length <= most);

/** A history from outside. */
export const historySchema = v.strictObject({
  seen: v.pipe(v.record(writer, count), bounded(MOST_WRITERS)),
  stamps: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(200)), v.tuple([count, writer])),
    bounded(MOST_FIELDS),
  ),
});

/** The highest count of a history; 0 where nothing was changed. */
export function lastCount({ seen }: History): number {
  return Math.max(0, ...Object.values(seen));
}

/** The history after a change by which `before` became `after`. */
export function withChange(history: History, before: Fields, after: Fields, stamp: Stamp): History {
  const changed = namesOf(before, after).filter(
    (name) => !isSame(before.get(name), after.get(name)),
  );
  return changed.length === 0 ? history : stamped(history, changed, stamp);
}

/** The history with these fields changed last by this stamp. */
export function stamped(history: History, names: readonly string[], stamp: Stamp): History {
  const [changes, by] = stamp;
  return {
    seen: { ...history.seen, [by]: changes },
    stamps: { ...history.stamps, ...Object.fromEntries(names.map((name) => [name, stamp])) },
  };
}

/** The joined history with the choices as the latest changes. */
export function decidedHistory(
  history: History,
  clashed: readonly Clash[],
  decided: Decided | undefined,
): History {
  if (!decided) return history;
  const names = clashed
    .filter(({ name }) => decided.choices.has(name))
    .flatMap(({ fields }) => fields);
  return names.length === 0 ? history : stamped(history, names, decided.stamp);
}

/** Both together. Of two changes of a field the later one by count and writer stands. */
export function joinHistories(here: History, there: History): History {
  const stamps = new Map(Object.entries(here.stamps));
  for (const [name, stamp] of Object.entries(there.stamps)) {
    if (compareStamps(stamp, stamps.get(name)) > 0) stamps.set(name, stamp);
  }
  const seen = new Map(Object.entries(here.seen));
  for (const [by, changes] of Object.entries(there.seen)) {
    seen.set(by, Math.max(changes, seen.get(by) ?? 0));
  }
  if (seen.size === 0) return NO_HISTORY;
  return { seen: sorted(seen), stamps: sorted(stamps) };
}

/** Whose value stands where nobody chooses: the later change, else what says something, else the greater. */
export function standing(here: Told, there: Told, name: string): Side {
  const order = compareStamps(there.history.stamps[name], here.history.stamps[name]);
  if (order !== 0) return order > 0 ? "there" : "here";
  return textOf(there.fields.get(name)) > textOf(here.fields.get(name)) ? "there" : "here";
}

/** The fields that both sides changed, neither knowing of the other's change, to different values. */
export function clashes(here: Told, there: Told): readonly string[] {
  return namesOf(here.fields, there.fields).filter((name) => {
    const [ours, theirs] = [here.history.stamps[name], there.history.stamps[name]];
    if (isSame(here.fields.get(name), there.fields.get(name))) return false;
    if (!ours && !theirs) return here.fields.has(name) && there.fields.has(name);
    return ours && theirs && !hasSeen(there.history, ours) && !hasSeen(here.history, theirs);
  });
}

/** By count, then by writer; what was never changed comes first. */
export function compareStamps(one: Stamp | undefined, other: Stamp | undefined): number {
  const [count = 0, by = ""] = one ?? [];
  const [otherCount = 0, otherBy = ""] = other ?? [];
  if (count !== otherCount) return count - otherCount;
  if (by === otherBy) return 0;
  return by > otherBy ? 1 : -1;
}

/** Whether a change is in what a history led to; what was never changed is in everything. */
export function hasSeen({ seen }: History, stamp: Stamp | undefined): boolean {
  return !stamp || (seen[stamp[1]] ?? 0) >= stamp[0];
}

function namesOf(one: Fields, other: Fields): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || textOf(one) === textOf(other);
}

/** Comparable; what is absent comes before everything. */
function textOf(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}

/** In an order that does not tell which side was which. */
function sorted<Value>(entries: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The fields in which two states differ. */
export function changedFields(before: Fields, after: Fields): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const textOf = (fields: Fields, name: string) => JSON.stringify(fields.get(name));
  return names.filter((name) => textOf(before, name) !== textOf(after, name));
}
