import { randomness } from "../chance/randomness";
import type { DatedProject } from "../money/dated-project";
import { LAST_DAY, RUNNING_YEAR } from "../plans/calendar";

/** Of the finished years nearly all đề án are settled, of the running one some. */
const SETTLED = { finished: 0.96, running: 0.35 };

/** The state a đề án has reached by the sample's last day. */
export function stateOf({ project, lines, contractedOn, acceptedOn }: DatedProject): string {
  if (project.fate === "stopped-unstarted") return "STOPPED";
  const days = lines.flatMap(({ payments }) => payments.map(({ paidOn }) => paidOn));
  const happened = days.filter((day) => day <= LAST_DAY);
  if (project.fate === "stopped-refunded" && happened.length === days.length) return "STOPPED";
  if (contractedOn === null || contractedOn > LAST_DAY) return "ASSIGNED";
  if (acceptedOn !== null && acceptedOn <= LAST_DAY) {
    const share = project.cell.year === RUNNING_YEAR ? SETTLED.running : SETTLED.finished;
    const settled = happened.length === days.length && randomness(`settled ${project.key}`).chance(share);
    return settled ? "SETTLED" : "ACCEPTED";
  }
  return happened.length > 0 ? "IN_PROGRESS" : "CONTRACTED";
}
