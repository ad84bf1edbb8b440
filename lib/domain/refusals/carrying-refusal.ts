import type { InspectingSide } from "../inspection/inspection";
import type { ProjectState } from "../project/state";

/** What is refused while a đề án is carried out: its progress, its inspections, its whole dossier. */
export type CarryingRefusal =
  | { code: "carrying.not-under-way"; state: ProjectState }
  | { code: "inspection.of-province-fund" }
  | { code: "inspection.not-now"; state: ProjectState }
  | { code: "inspection.ahead"; field: "inspectedOn" | "closedOn"; on: string; today: string }
  | { code: "inspection.due-before"; position: number; dueOn: string; inspectedOn: string }
  | { code: "inspection.other-side"; side: InspectingSide }
  | { code: "inspection.closed-already"; position: number; on: string }
  | { code: "inspection.answers-full"; most: number }
  | { code: "inspection.unanswered"; position: number }
  | { code: "inspection.own-answer"; position: number }
  | { code: "inspection.closed-before"; on: string; inspectedOn: string }
  | { code: "dossier.too-large"; files: number; mostFiles: number; megabytes: number }
  | { code: "progress.ahead"; asAt: string; today: string }
  | { code: "progress.out-of-order"; asAt: string; other: string }
  | { code: "progress.fall-unexplained"; percent: number; before: number; asAt: string }
  | { code: "progress.correction-unknown" }
  | { code: "progress.corrected-already"; asAt: string };
