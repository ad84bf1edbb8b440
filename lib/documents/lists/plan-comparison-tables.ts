import type { Names } from "@/lib/domain/names";
import type { ComparedLine, PlanComparison, PlanMove } from "@/lib/domain/plan/compare-plans";
import type { Effect } from "@/lib/domain/plan/decision-effects";
import type { ReportColumn, ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import { byName } from "@/lib/domain/territory/unit-names";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatMoneyChange } from "@/lib/format/money";
import { wordsOf } from "../words";

type Writing = { readonly names: Names; readonly about: readonly ReportLine[]; readonly locale: Locale };

/** A year's plan at two points as tables: by province, by content, each changed line with its reasons, the decisions between. */
export function planComparisonTables(comparison: PlanComparison, { names, about, locale }: Writing) {
  const { planComparison: words, plans } = wordsOf(locale);
  const { year, total, between, lines } = comparison;
  const numbers = new Map(between.map(({ id, number }) => [id, number]));
  const amounts = ({ before, change }: Omit<Effect, "key">) => [before, change, before + change];
  const columns = (named: string): ReportColumn[] => [
    { key: "name", label: named, kind: "text", head: true },
    { key: "before", label: words.before, kind: "money", total: true },
    { key: "change", label: words.change, kind: "money", signed: true, total: true },
    { key: "after", label: words.after, kind: "money", total: true },
  ];
  const sums = (name: string, title: string, named: string, rows: ReportTable["rows"]): ReportTable => ({
    ...{ name, title, about, columns: columns(named), rows, notes: [] },
    totals: [{ key: "total", level: "total", values: [words.total, ...amounts(total)] }],
  });
  const told = ({ decision, amount, note }: PlanMove) =>
    fill(note ? words.moveNoted : words.move, {
      ...{ number: numbers.get(decision) ?? decision, note: note ?? "" },
      amount: formatMoneyChange(amount, "dong", locale),
    });
  const byLine: ReportColumn[] = [
    { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: words.code, kind: "text", under: "project", firm: true },
    { key: "unit", label: words.unit, kind: "text", firm: true },
    { key: "content", label: words.content, kind: "text" },
    ...columns(words.project).slice(1),
    { key: "reasons", label: words.reason, kind: "text", language: "vi" },
  ];
  const row = ({ project, unitId, content, before, after, moves }: ComparedLine, at: number) => ({
    key: `${project?.code ?? ""} ${unitId} ${content} ${at}`,
    ordinal: String(at + 1),
    values: [
      ...[project?.title ?? words.notSharedOut, project?.code ?? null],
      ...[names.unit(unitId, year).name, names.content(content, year)[locale]],
      ...amounts({ before, change: after - before }),
      moves.map(told).join("; "),
    ],
    ...(project && { links: { project: `/projects/${encodeURIComponent(project.code)}` } }),
  });
  const rows = lines.map(row);
  const decided: ReportColumn[] = [
    { key: "number", label: words.number, kind: "text", head: true, firm: true },
    { key: "signedOn", label: words.signedOn, kind: "day" },
    { key: "kind", label: words.kind, kind: "text" },
    { key: "unit", label: words.unit, kind: "text" },
    { key: "amount", label: words.amount, kind: "money", signed: true, total: true },
  ];
  const decisions = between.map(({ id, number, signedOn, kind, unit, amount }) => ({
    key: id,
    values: [number, signedOn, plans.kinds[kind], unit?.name ?? plans.document.ministry, amount],
    links: { number: `/plans/decisions/${id}` },
  }));
  return {
    between: {
      ...{ name: "between", title: words.between, about, columns: decided, rows: decisions, notes: [] },
      totals: [totalsRow(decided, decisions, words.total)],
    },
    byUnit: sums(
      "by-unit",
      words.byUnit,
      words.unit,
      comparison.byUnit
        .map((effect) => ({ effect, name: names.unit(effect.key, year).name }))
        .sort(byName)
        .map(({ effect, name }) => ({ key: effect.key, values: [name, ...amounts(effect)] })),
    ),
    byContent: sums(
      "by-content",
      words.byContent,
      words.content,
      comparison.byContent.map((effect) => ({
        key: effect.key,
        values: [names.content(effect.key, year)[locale], ...amounts(effect)],
      })),
    ),
    lines: {
      ...{ name: "plan-comparison", title: words.lines, about, columns: byLine, rows, notes: [] },
      totals: [totalsRow(byLine, rows, words.total)],
    },
  } satisfies Record<string, ReportTable>;
}
