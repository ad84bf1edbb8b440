import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";
import { type ProgressReport, type ProgressSaid, standingReports } from "./progress-report";
import { requireUnderWay } from "./under-way";

type Standing = Pick<ProgressReport, "id" | "asAt" | "percent" | "correctedBy">;

/** What a progress report is decided on: the state of its đề án, and the reports there are. */
export type ProgressFacts = {
  readonly state: ProjectState;
  readonly reports: readonly Standing[];
  readonly today: IsoDate;
};

/**
 * Whether a progress report may be recorded: of a đề án that is carried out, of a day that has come, after every report
 * before it, or in the place of the one it corrects; and if less is done than before, it says why.
 *
 * Refuses with `carrying.not-under-way`, `progress.ahead`, `progress.correction-unknown`, `progress.corrected-already`,
 * `progress.out-of-order` or `progress.fall-unexplained`.
 */
export function decideProgress(
  { state, reports, today }: ProgressFacts,
  said: Pick<ProgressSaid, "asAt" | "percent" | "fallReason"> & { readonly corrects: string | null },
): void {
  requireUnderWay(state);
  const { asAt, corrects } = said;
  if (asAt > today) refuse({ code: "progress.ahead", asAt, today });
  const corrected = corrects === null ? null : standingOne(reports, corrects);
  const others = standingReports(reports).filter(({ id }) => id !== corrects);
  const between = others.find((other) =>
    corrected ? isBetween(other.asAt, corrected.asAt, asAt) : other.asAt >= asAt,
  );
  if (between) refuse({ code: "progress.out-of-order", asAt, other: between.asAt });
  const before = others.find((other) => other.asAt < asAt);
  if (before && said.percent < before.percent && said.fallReason === null)
    refuse({ code: "progress.fall-unexplained", percent: said.percent, before: before.percent, asAt: before.asAt });
}

function standingOne(reports: readonly Standing[], id: string): Standing {
  const found = reports.find((report) => report.id === id);
  if (!found) return refuse({ code: "progress.correction-unknown" });
  return found.correctedBy === null ? found : refuse({ code: "progress.corrected-already", asAt: found.asAt });
}

/** Whether a day stands between two others, or on one of them. */
function isBetween(day: IsoDate, one: IsoDate, other: IsoDate): boolean {
  return one < other ? one <= day && day <= other : other <= day && day <= one;
}
