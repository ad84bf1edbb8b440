import type { FundColumn } from "../fund";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { Measure } from "./measures";
import type { Coverage } from "./origin";

/** What a reader must know beside a figure. Sentences live in lib/format; nothing here is text. */
export type FigureNote =
  | { code: "rebased-to-34"; reason: "facts-after-merger" | "asked" | "comparison" | "new-unit" }
  | { code: "running-period"; day: IsoDate; sameDay: IsoDate | null }
  | { code: "incomplete-plan"; year: number; coverage: Coverage }
  | { code: "incomplete-estimate"; coverage: Coverage }
  | { code: "no-ratio"; measure: Measure; reason: "zero" | "missing" | "incomplete" }
  | { code: "published-figure"; measure: Measure; source: string }
  /** Both funds of one source added up; `margin` is how far, in đồng, their rounding may take the sum either way. */
  | { code: "published-sum"; measure: Measure; source: string; margin: Dong }
  /** What the source of a standing published figure says of it: "gần", "không gồm đối ứng". */
  | { code: "source-note"; measure: Measure; year: number; column: FundColumn; note: string }
  /** No ACTUAL is certified; `estimates`: of how many provinces an estimate is, by the reports of this very period. */
  | { code: "provisional-actual"; estimates?: Coverage }
  /** ACTUAL of so many of the provinces is certified; that of the others is added up from vouchers. */
  | { code: "partly-certified-actual"; coverage: Coverage }
  | { code: "unit-closed"; unitId: string; successorId: string; successorName: string; closedOn: string }
  | { code: "predecessors-summed"; unitId: string; predecessors: readonly string[] }
  | { code: "rounding" }
  | { code: "unknown-content"; content: string }
  | { code: "unconfirmed-region"; region: string };
