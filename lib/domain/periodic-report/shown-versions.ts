import type { ReportContext } from "./find-in-report";
import type { RecordedCells } from "./records";
import { isBeingWritten, isCertified } from "./report-state";
import type { ReportVersion } from "./report-view";

/**
 * The versions a reader is shown, oldest first: outside of its province a correction that is being written is not there
 * yet, and the version that counts is the newest.
 */
export function shownVersions(versions: readonly ReportVersion[], isOwn: boolean): readonly ReportVersion[] {
  const counts = versions.some(({ state }) => isCertified(state));
  return isOwn || !counts ? versions : versions.filter(({ state }) => !isBeingWritten(state));
}

/** What a report is held against: once it counts, what the records said when its head certified it; until then what they say now. */
export function recordsOf({ state, steps }: ReportVersion, { records }: ReportContext): RecordedCells {
  const certified = steps.findLast((step) => step.records !== null)?.records;
  return isCertified(state) && certified ? certified : records;
}
