import type { DocumentLines } from "@/lib/domain/plan/decision";
import type { ReportColumn, ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** A document's lines added up by content. */
export function contentTotalsTable(lines: DocumentLines, about: readonly ReportLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).plans.document;
  return {
    name: "by-content",
    title: words.byContent,
    about,
    columns: [
      { key: "content", label: words.content, kind: "text", head: true },
      { key: "lines", label: words.lines, kind: "count", total: true },
      { key: "amount", label: words.amount, kind: "money", total: true },
    ],
    totals: [{ key: "total", level: "total", values: [words.total, lines.total, lines.amount] }],
    rows: lines.byContent.map(({ content, lines: count, amount }) => ({
      key: content.code,
      values: [content[locale], count, amount],
    })),
    notes: [],
  };
}

/** Every signed line of a document: the đề án, its province, content and item, and the amount; a cut is negative. */
export function documentLinesTable(lines: DocumentLines, about: readonly ReportLine[], locale: Locale): ReportTable {
  const { plans, projects } = wordsOf(locale);
  const words = plans.document;
  const columns: ReportColumn[] = [
    { key: "project", label: words.project, kind: "text", language: "vi", head: true },
    { key: "code", label: projects.columns.code, kind: "text", under: "project", firm: true },
    { key: "note", label: words.note, kind: "text", language: "vi", under: "project" },
    { key: "unit", label: words.unit, kind: "text", firm: true },
    { key: "content", label: words.content, kind: "text" },
    { key: "item", label: words.item, kind: "text" },
    { key: "amount", label: words.amount, kind: "money", total: true },
  ];
  return {
    name: "lines",
    title: words.linesTitle,
    about,
    columns,
    totals: [{ key: "total", level: "total", values: [words.total, null, null, null, null, null, lines.amount] }],
    rows: lines.items.map(({ id, project, unit, content, item, signedAmount, note }, at) => ({
      key: id,
      ordinal: String((lines.page - 1) * lines.size + at + 1),
      values: [
        project?.title ?? words.notSharedOut,
        project?.code ?? null,
        note,
        unit.name,
        content[locale],
        item[locale],
        signedAmount,
      ],
      ...(project && { links: { project: `/projects/${encodeURIComponent(project.code)}` } }),
    })),
    notes: [],
  };
}
