import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { isSameOwnRow } from "@/lib/domain/periodic-report/report";
import type { OwnRowsInput } from "@/lib/input/own-rows";
import { ownRowsChangedBetween } from "@/lib/queries/reports/own-rows-changed";
import { changeReportIn, untilNobodyMeets } from "./change-report";

/**
 * Số liệu riêng: what a province counts beside, all of it anew. `version` is the revision the rows were read at: what others
 * wrote since in amounts, passages or reasons is no matter, only rows that were themselves changed are. Rows that stand as
 * they were sent write nothing. Gives the report's revision.
 *
 * Refuses with `report.stale` where another changed the rows meanwhile, or what `changeReport` refuses with.
 */
export async function saveOwnRows(actor: Actor, { rows, version: seen, in: _, ...key }: OwnRowsInput, at: Date) {
  const { version } = await untilNobodyMeets(actor, async (tx) => {
    const changed = await changeReportIn(tx, actor, key, at, ({ revision, id, ownRows }) => {
      if (seen > revision) refuse({ code: "report.stale", revision });
      const isSame = rows.length === ownRows.length && rows.every((row, place) => isSameOwnRow(row, ownRows[place]));
      return { changes: { cells: [], explanations: [], ownRows: isSame ? null : rows }, told: isSame ? null : id };
    });
    // Read once the report is held by what was just written: nobody comes between any more.
    if (changed?.told && (await ownRowsChangedBetween(tx, changed.told, seen, changed.version)))
      refuse({ code: "report.stale", revision: changed.version - 1 });
    return changed;
  });
  return { ...key, version };
}
