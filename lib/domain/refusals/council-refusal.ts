import type { ProjectState } from "../project/state";

/** What is refused of a council (hội đồng thẩm định) and of its members' sheets. */
export type CouncilRefusal =
  | { code: "council.number-taken"; number: string }
  | { code: "council.in-future"; signedOn: string; today: string }
  | { code: "council.member-unknown"; field: string }
  | { code: "council.not-waiting"; project: string; state: ProjectState }
  | { code: "council.has-judged"; project: string }
  | { code: "council.sheets-missing"; members: number; sheets: number; needed: number }
  | { code: "sheet.no-council" }
  | { code: "sheet.own" }
  | { code: "sheet.of-another" };
