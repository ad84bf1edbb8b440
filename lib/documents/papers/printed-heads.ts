import type { PrintedCell } from "@/lib/domain/report/printed-text";
import type { ReportColumn } from "@/lib/domain/report/report-table";

const head = (text: string, columns = 1, rows = 1): PrintedCell => ({
  ...{ text, columns, rows },
  ...{ align: "center", bold: true },
});

/** The rows of heads as forms have them: that of the outline numbers ("STT") first, and one head over columns of the same group. */
export function printedHeads(columns: readonly ReportColumn[], ordinal: string | null): PrintedCell[][] {
  const grouped = columns.some(({ group }) => group !== undefined);
  const depth = grouped ? 2 : 1;
  const above = [
    ...(ordinal === null ? [] : [head(ordinal, 1, depth)]),
    ...columns.flatMap(({ label, group }, at) => {
      if (group === undefined) return [head(label, 1, depth)];
      if (columns[at - 1]?.group === group) return [];
      const end = columns.findIndex((other, place) => place > at && other.group !== group);
      return [head(group, (end === -1 ? columns.length : end) - at)];
    }),
  ];
  const below = columns.filter(({ group }) => group !== undefined).map(({ label }) => head(label));
  return grouped ? [above, below] : [above];
}
