import { REGIONS } from "@/lib/domain/figures/execution-query";
import { type BoardUnit, daysLate, type ReportBoard } from "@/lib/domain/periodic-report/board";
import type { ReportState } from "@/lib/domain/periodic-report/report-state";
import type { ReportColumn, ReportLine, ReportMark, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod, formatThrough } from "@/lib/format/period";
import { scopeName } from "@/lib/format/scope-names";
import { wordsOf } from "./words";

const MARKS: Readonly<Record<ReportState, ReportMark>> = {
  ...{ OPEN: "plain", DRAFT: "plain", SUBMITTED: "provisional", RETURNED: "alarm" },
  ...{ APPROVED: "official", LOCKED: "official", WITHDRAWN: "plain" },
};

/** The counts of each period of a board. `addressOf` is the page where a period is kept, for who keeps periods. */
export function boardPeriodsTable(
  board: ReportBoard,
  locale: Locale,
  addressOf: ((year: number, through: number) => string) | null = null,
): ReportTable {
  const { reportBoard: words, reports } = wordsOf(locale);
  const { columns } = words;
  const text = (key: keyof typeof columns) => ({ key, label: columns[key], kind: "text" }) as const;
  const day = (key: "dueOn" | "locksOn") => ({ key, label: columns[key], kind: "day" }) as const;
  const count = (key: "expected" | "sent" | "certified" | "late") =>
    ({ key, label: columns[key], kind: "count" }) as const;
  return {
    name: "reporting-periods",
    title: fill(words.periods, { year: String(board.year) }),
    about: aboutBoard(board, locale),
    columns: [
      { ...text("period"), head: true },
      ...[text("state"), day("dueOn"), day("locksOn")],
      ...[count("expected"), count("sent"), count("certified"), count("late")],
    ],
    totals: [],
    rows: board.periods.map(({ period, counts }) => ({
      key: String(period.through),
      values: [
        ...[formatPeriod(period.year, period.through, locale), reports.periodStates[period.state]],
        ...[period.dueOn, period.locksOn, counts.expected, counts.sent, counts.certified, counts.late],
      ],
      ...(addressOf && { links: { period: addressOf(period.year, period.through) } }),
      marks: { state: period.state === "OPEN" ? "provisional" : "plain" },
    })),
    notes: [],
  };
}

/**
 * Provinces by the periods of a year: where each report stands, how late it is, its correction, and how often its province
 * was in time. `addressOf` is the page of a report.
 */
export function boardProvincesTable(
  board: ReportBoard,
  locale: Locale,
  addressOf: (year: number, through: number, unitId: string) => string,
): ReportTable {
  const { reportBoard: words, reports } = wordsOf(locale);
  const rowOf = (unit: BoardUnit): ReportRow => {
    const cells = board.periods.map(({ period, cells }) => ({
      key: `period${period.through}`,
      cell: cells.find(({ unitId }) => unitId === unit.id),
    }));
    const links: Record<string, string> = {};
    const marks: Record<string, ReportMark> = {};
    const alarms: Record<string, string> = {};
    const values = cells.flatMap(({ key, cell }) => {
      if (!cell || cell.state === null) return [null, null, null];
      const days = daysLate(cell, board.today);
      links[key] = addressOf(cell.year, cell.through, unit.id);
      marks[key] = MARKS[cell.state];
      if (days > 0) alarms[key] = fill(words.late, { days: String(days) });
      const state = reports.states[cell.state];
      const said = cell.version > 1 ? fill(words.corrected, { state, count: String(cell.version - 1) }) : state;
      return [said, days, cell.version - 1];
    });
    const { inTime, due } = unit.onTime;
    const record = due === 0 ? null : fill(words.inTime, { inTime: String(inTime), due: String(due) });
    const region = regionOf(unit, locale);
    return { key: unit.id, values: [region, unit.name, ...values, record, inTime, due], links, marks, alarms };
  };
  const groups = [...REGIONS, null].flatMap((region): ReportRow[] => {
    const units = board.units.filter((unit) => unit.region === region);
    if (units.length === 0) return [];
    const sentence = region && scopeName(region, locale);
    const head = sentence ? [{ key: region, level: "group" as const, values: [], sentence }] : [];
    return [...head, ...units.map(rowOf)];
  });
  const isPartly = board.periods.some(({ period, counts }) => period.state !== "PLANNED" && counts.sent === null);
  return {
    name: "report-board",
    title: fill(words.provinces, { year: String(board.year) }),
    about: aboutBoard(board, locale),
    columns: provinceColumns(board, locale),
    totals: [],
    rows: groups,
    notes: [...(isPartly ? [words.partly] : []), words.record],
  };
}

function regionOf({ region }: BoardUnit, locale: Locale): string | null {
  const code = REGIONS.find((known) => known === region);
  return code ? scopeName(code, locale) : null;
}

function provinceColumns({ periods }: ReportBoard, locale: Locale): ReportColumn[] {
  const { columns } = wordsOf(locale).reportBoard;
  return [
    { key: "region", label: columns.region, kind: "text", only: "file" },
    { key: "unit", label: columns.unit, kind: "text", head: true },
    ...periods.flatMap(({ period: { through } }): ReportColumn[] => {
      const name = formatThrough(through, locale);
      return [
        { key: `period${through}`, label: name, kind: "text" },
        { key: `days${through}`, label: `${name}: ${columns.days}`, kind: "count", only: "file" },
        { key: `restatement${through}`, label: `${name}: ${columns.restatement}`, kind: "count", only: "file" },
      ];
    }),
    { key: "record", label: columns.inTime, kind: "text", firm: true, only: "screen" },
    { key: "inTime", label: columns.inTime, kind: "count", only: "file" },
    { key: "due", label: columns.due, kind: "count", only: "file" },
  ];
}

function aboutBoard({ year, today }: ReportBoard, locale: Locale): ReportLine[] {
  const { reportBoard: words } = wordsOf(locale);
  return [
    { label: words.aboutYear, text: String(year) },
    { label: words.knownOn, text: formatDate(today, locale) },
  ];
}
