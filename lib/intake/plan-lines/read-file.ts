import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import { type IntakeFile, readRecords } from "../read-records";
import { RowReader } from "../row-reader";
import { PLAN_LINES, type PlanLineColumn } from "./columns";
import { type DecisionOfRows, DecisionsOfRows } from "./decisions-of-rows";
import type { KnownForPlanLines } from "./known";
import { readPlanLine } from "./read-row";

/** A sheet of plan lines read: one decision for the rows of each number, and everything there is to mend. */
export type PlanLineFile = {
  readonly sheet: string;
  readonly rows: number;
  readonly decisions: readonly DecisionOfRows[];
  /** Where each column stands, for what is found wrong after the file was read. */
  readonly places: Readonly<
    Partial<Record<PlanLineColumn, { readonly column: number | null; readonly heading: string | null }>>
  >;
  readonly problems: readonly IntakeProblem[];
};

/** Reads every plan line of an .xlsx or CSV file, or everything that is wrong with it. */
export function readPlanLineFile(file: IntakeFile, known: KnownForPlanLines): PlanLineFile {
  const opened = readRecords(file, PLAN_LINES);
  if ("problems" in opened) return { sheet: "", rows: 0, decisions: [], places: {}, problems: opened.problems };
  const { table, records, problems: structural } = opened.value;
  const problems: IntakeProblem[] = structural.slice(0, LIMITS.problems);
  const decisions = new DecisionsOfRows();
  for (const record of records) {
    if (problems.length >= LIMITS.problems) {
      problems.push(problemOf("problems-too-many", { read: `${problems.length}`, expected: `${record.row}` }));
      break;
    }
    const reader = new RowReader(table.sheet, record);
    const row = readPlanLine(reader, known);
    if (reader.isWhole) decisions.add(reader, record.row, row);
    problems.push(...reader.problems);
  }
  const placed = (["number", "fund", "unitId", "project"] as const).map((key) => {
    const field = records[0]?.field(key);
    return [key, { column: field?.column ?? null, heading: field?.heading ?? null }] as const;
  });
  const places = Object.fromEntries(placed);
  return { sheet: table.sheet, rows: records.length, decisions: decisions.all(), places, problems };
}
