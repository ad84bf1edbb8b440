import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import type { PeriodState, ReportingPeriod } from "./period";

/** Opened once and closed once; a province that needs more time is given an extension. */
const MOVES = { open: { from: "PLANNED", to: "OPEN" }, close: { from: "OPEN", to: "CLOSED" } } as const;
export type PeriodVerb = keyof typeof MOVES;

/** The state a period is in once it was opened or closed. Refuses with `period.stale` or `period.not-now`. */
export function decidePeriod(verb: PeriodVerb, version: number, period: ReportingPeriod): PeriodState {
  if (version !== period.version) refuse({ code: "period.stale", version: period.version });
  if (MOVES[verb].from !== period.state) refuse({ code: "period.not-now", state: period.state });
  return MOVES[verb].to;
}

type Days = {
  readonly dataFrom: IsoDate;
  readonly dataTo: IsoDate;
  readonly dueOn: IsoDate;
  readonly locksOn: IsoDate | null;
};

/** The days of a period follow one another: from, cut-off, due, locked. Refuses with `period.days-crossed`. */
export function requireDaysInOrder({ dataFrom, dataTo, dueOn, locksOn }: Days): void {
  if (dataTo <= dataFrom) refuse({ code: "period.days-crossed", field: "dataTo" });
  if (dueOn < dataTo) refuse({ code: "period.days-crossed", field: "dueOn" });
  if (locksOn !== null && locksOn < dueOn) refuse({ code: "period.days-crossed", field: "locksOn" });
}

/** What an open period asks, and the days its data run, stand: provinces write by them. Refuses with `period.not-now`. */
export function requireUnasked(
  before: ReportingPeriod,
  after: Omit<ReportingPeriod, "state" | "version" | "confirmed">,
): void {
  const questions = ({ measures, contents, indicators, sections, dataFrom, dataTo }: typeof after) =>
    JSON.stringify([
      [...measures].sort(),
      [...contents].sort(),
      [...indicators].sort(),
      [...sections].sort(),
      dataFrom,
      dataTo,
    ]);
  if (before.state !== "PLANNED" && questions(before) !== questions(after))
    refuse({ code: "period.not-now", state: before.state });
}
