import type { Spread } from "./rounds";

/**
 * Something measured beside its goal. `exact` comes out the same at every run and must hold; CPU time depends on the
 * machine's mood, so it fails only when it is far off.
 */
export type Finding = { what: string; spread: Spread; goal?: number; kind: "exact" | "cpu" };

/** How far above its goal a ratio of CPU times may lie before the bench fails. */
const CPU_TOLERANCE = 1.3;

/** What holds for the region's page beside the floor of its own bytes, and for the scripts of every page. */
export const goals = { cached: 3, cold: 8, scriptKbAboveFramework: 15 } as const;

/** A finding that is the same at every run. */
export function exact(what: string, value: number, goal?: number): Finding {
  return {
    what,
    spread: { min: value, median: value, max: value },
    kind: "exact",
    ...(goal !== undefined && { goal }),
  };
}

/** A finding about CPU time, of several rounds. */
export function cpu(what: string, spread: Spread, goal?: number): Finding {
  return { what, spread, kind: "cpu", ...(goal !== undefined && { goal }) };
}

/** How a finding stands to its goal; null where it has none. */
export function verdict({ spread, goal, kind }: Finding): "met" | "missed" | "failed" | null {
  if (goal === undefined) return null;
  if (spread.median <= goal) return "met";
  return kind === "cpu" && spread.median <= goal * CPU_TOLERANCE ? "missed" : "failed";
}
