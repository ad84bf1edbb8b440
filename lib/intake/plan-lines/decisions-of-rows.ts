import { isRightSign } from "@/lib/domain/plan/line-signs";
import { fold } from "../fold";
import type { RowReader } from "../row-reader";
import type { PlanLineColumn } from "./columns";
import type { PlanLineRow } from "./read-row";

type Head = Pick<PlanLineRow, "number" | "signedOn" | "fund" | "year" | "kind">;

/** A line of a decision with the row it stands in. */
export type LineOfRows = Omit<PlanLineRow, keyof Head> & { readonly row: number };

/** One decision of a sheet: what its first row says of it, and the lines of all its rows. */
export type DecisionOfRows = Head & { readonly row: number; readonly lines: readonly LineOfRows[] };

const SAME = ["signedOn", "fund", "year", "kind"] as const;
/** The Ministry's longest decision has some hundreds of lines. */
const MOST_LINES = 2000;

/** Gathers the rows of a sheet into decisions by their numbers, as numbers of papers are compared. */
export class DecisionsOfRows {
  readonly #decisions = new Map<string, Head & { readonly row: number; readonly lines: LineOfRows[] }>();

  /** Adds a row to its decision; what contradicts the first row or says a line twice is refused. */
  add(reader: RowReader<PlanLineColumn>, row: number, read: PlanLineRow): void {
    const { number, signedOn, fund, year, kind, ...line } = read;
    const key = fold(number).replaceAll(" ", "");
    const head = { number, signedOn, fund, year, kind };
    const begun = this.#decisions.get(key);
    const decision = begun ?? { ...head, row, lines: [] };
    for (const field of begun ? SAME : [])
      if (decision[field] !== head[field]) reader.refuse("differs-from-row", field, `${decision.row}`);
    if (!isRightSign(kind, line.amount)) reader.refuse("amount-sign", "amount", kind);
    const twice = decision.lines.find((one) => isSameLine(one, line));
    if (twice) reader.refuse("line-twice", line.projectCode === null ? "unitId" : "project", `${twice.row}`);
    if (decision.lines.length === MOST_LINES) reader.refuse("decision-too-long", "number", `${MOST_LINES}`);
    else if (!twice) decision.lines.push({ ...line, row });
    this.#decisions.set(key, decision);
  }

  all(): DecisionOfRows[] {
    return [...this.#decisions.values()];
  }
}

/** One đề án has one line for each content; money not shared out, one for each province and content. */
function isSameLine(one: Omit<LineOfRows, "row">, other: Omit<LineOfRows, "row">): boolean {
  if (one.content !== other.content || one.projectCode !== other.projectCode) return false;
  return one.projectCode !== null || one.unitId === other.unitId;
}
