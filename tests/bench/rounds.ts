import type pg from "pg";
import { loadRound, type Target, warmedUp } from "./load";

/** CPU milliseconds a request, in each round, by the target's name; round n of all targets ran side by side. */
export type Rounds = Map<string, number[]>;

/** Lowest, middle and highest of several rounds. */
export type Spread = { min: number; median: number; max: number };

/** Loads every target once per round, one after the other, so that a busy moment of the machine strikes them alike. */
export async function interleave(
  targets: Target[],
  count: number,
  admin: pg.Client,
  onRound: (round: number) => void,
): Promise<Rounds> {
  const warm: Target[] = [];
  for (const target of targets) warm.push(await warmedUp(target));
  const rounds: Rounds = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 1; round <= count; round++) {
    for (const target of warm) rounds.get(target.name)?.push(await loadRound(target, admin));
    onRound(round);
  }
  return rounds;
}

/** How many times as much CPU one target costs as another, round by round. */
export function ratio(rounds: Rounds, name: string, to: string): Spread {
  const floor = costs(rounds, to);
  return spread(costs(rounds, name).map((cost, round) => cost / (floor[round] ?? Number.NaN)));
}

/** CPU milliseconds of one request to a target. */
export const cpuMs = (rounds: Rounds, name: string): Spread => spread(costs(rounds, name));

function costs(rounds: Rounds, name: string): number[] {
  const found = rounds.get(name);
  if (!found?.length) throw new Error(`${name} was not measured.`);
  return found;
}

/** Lowest, middle and highest of what was measured. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}
