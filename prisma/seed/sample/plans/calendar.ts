import { randomness } from "../chance/randomness";
import type { DecisionKind, NationalDecisionKind } from "./decision-kind";

/** Days on which the Ministry signs its plan decisions; 2024's are all before the northern conference of 16/5/2024. */
export const KCQG_DECISIONS: Readonly<Record<number, Readonly<Record<NationalDecisionKind, string>>>> = {
  2022: { ASSIGN: "2022-01-10", SUPPLEMENT: "2022-05-16", ADJUST: "2022-08-22" },
  2023: { ASSIGN: "2023-01-09", SUPPLEMENT: "2023-05-15", ADJUST: "2023-08-21" },
  2024: { ASSIGN: "2024-01-08", SUPPLEMENT: "2024-04-02", ADJUST: "2024-03-18" },
  2025: { ASSIGN: "2025-01-13", SUPPLEMENT: "2025-05-19", ADJUST: "2025-08-25" },
  2026: { ASSIGN: "2025-12-29", SUPPLEMENT: "2026-05-11", ADJUST: "2026-08-24" },
};

/** Days on which the tranches (đợt phân bổ) of each year are signed; the last of 2026 is still to come. */
export const TRANCHES: Readonly<Record<number, readonly string[]>> = {
  2022: ["2022-03-28", "2022-06-20", "2022-09-05"],
  2023: ["2023-03-14", "2023-06-05", "2023-08-28"],
  2024: ["2024-04-15", "2024-07-09", "2024-09-16"],
  2025: ["2025-03-24", "2025-06-16", "2025-09-08"],
  2026: ["2026-03-23", "2026-06-22", "2026-09-07", "2026-11-30"],
};

/** The sample tells what was paid through this day; what is later has not happened yet. */
export const LAST_DAY = "2026-10-31";
export const RUNNING_YEAR = 2026;

type Window = readonly [from: string, to: string];

/** When a province signs: first its plan of the year, then what changes it. */
const KCDP_WINDOWS: Readonly<Record<number, Readonly<Record<"assign" | "change" | "withdraw", Window>>>> = {
  2022: {
    assign: ["2022-01-05", "2022-03-08"],
    change: ["2022-05-20", "2022-08-19"],
    withdraw: ["2022-10-03", "2022-11-10"],
  },
  2023: {
    assign: ["2023-01-05", "2023-03-08"],
    change: ["2023-05-10", "2023-08-15"],
    withdraw: ["2023-10-02", "2023-10-10"],
  },
  2024: {
    assign: ["2024-01-04", "2024-02-28"],
    change: ["2024-03-15", "2024-04-24"],
    withdraw: ["2024-04-25", "2024-05-02"],
  },
  2025: {
    assign: ["2025-01-06", "2025-03-07"],
    change: ["2025-04-10", "2025-06-18"],
    withdraw: ["2025-10-06", "2025-11-10"],
  },
  2026: {
    assign: ["2026-01-05", "2026-03-06"],
    change: ["2026-04-20", "2026-08-14"],
    withdraw: ["2026-10-05", "2026-10-20"],
  },
};

/** In 2025 half of the provinces change their plan after the merger of 1/7/2025. */
const AFTER_MERGER: Window = ["2025-07-21", "2025-09-05"];

/** The days between which a province signs a decision of that kind. `steward` is today's province of its lineage. */
export function kcdpWindow(year: number, kind: DecisionKind, steward: string): Window {
  const windows = KCDP_WINDOWS[year];
  if (!windows) throw new Error(`the sample has no year ${year}`);
  if (kind === "ASSIGN") return windows.assign;
  if (kind === "WITHDRAW") return windows.withdraw;
  return year === 2025 && randomness(`merger ${steward}`).chance(0.5) ? AFTER_MERGER : windows.change;
}
