import type { RecordedCells } from "./records";
import type { ReportContext } from "./report-context";
import { isBeingWritten, isCertified, type ReportState } from "./report-state";
import type { ReportVersion } from "./report-view";

/**
 * Versions of a report, oldest first: those that stand, and corrections beside them. What was withdrawn never stands; outside
 * of its province neither does a correction that is being written, and the version that counts is the newest.
 */
export function shownVersions(
  versions: readonly ReportVersion[],
  isOwn: boolean,
): { readonly versions: readonly ReportVersion[]; readonly aside: readonly ReportVersion[] } {
  const counts = versions.some(({ state }) => isCertified(state));
  const stands = ({ state }: ReportVersion) => state !== "WITHDRAWN" && (isOwn || !counts || !isBeingWritten(state));
  return { versions: versions.filter(stands), aside: versions.filter((version) => !stands(version)) };
}

/** Whether a reader outside of the province sees what was last sent instead of what stands: it came back, or was withdrawn. */
export function readsAsSent(state: ReportState, isOwn: boolean): boolean {
  return !isOwn && (state === "RETURNED" || state === "WITHDRAWN");
}

/** What a report is held against: once it counts, what the records said when its head certified it; until then what they say now. */
export function recordsOf({ state, steps }: ReportVersion, { records }: ReportContext): RecordedCells {
  const certified = steps.findLast((step) => step.records !== null)?.records;
  return isCertified(state) && certified ? certified : records;
}
