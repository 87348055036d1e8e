import type { Average } from "./statistics/mean.ts";

/** How many people chose each level of the scale: five whole numbers, for the ratings 1 to 5. */
export type Levels = readonly number[];

/** The levels of some ratings, 1 to 5, in whatever order. */
export function levelsOf(ratings: readonly number[]): Levels {
  return [1, 2, 3, 4, 5].map((level) => ratings.filter((rating) => rating === level).length);
}

/** How many people rated (k). */
export function answersIn(levels: Levels): number {
  return levels.reduce((total, people) => total + people, 0);
}

/** The ratings' average. */
export function averageOfLevels(levels: Levels): Average {
  return {
    sum: levels.reduce((sum, people, index) => sum + people * (index + 1), 0),
    count: answersIn(levels),
  };
}

/** Every rating, ascending. */
export function ratingsIn(levels: Levels): readonly number[] {
  const ratings: number[] = [];
  for (const [index, people] of levels.entries()) {
    for (let person = 0; person < people; person += 1) ratings.push(index + 1);
  }
  return ratings;
}
