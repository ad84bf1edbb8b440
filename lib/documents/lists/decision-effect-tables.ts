import type { Names } from "@/lib/domain/names";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { DecisionEffects, Effect } from "@/lib/domain/plan/decision-effects";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** What a draft does to the year's plan, as tables: by province, by content, by đề án beside what is contracted. */
export function decisionEffectTables(effects: DecisionEffects, names: Names, year: BudgetYear, locale: Locale) {
  const { draft: words } = wordsOf(locale).plans;
  const columns = (named: string): ReportColumn[] => [
    { key: "name", label: named, kind: "text", head: true },
    { key: "before", label: words.before, kind: "money" },
    { key: "change", label: words.change, kind: "money", signed: true },
    { key: "after", label: words.after, kind: "money" },
  ];
  const amounts = ({ before, change }: Effect) => [before, change, before + change];
  const total = { key: "total", level: "total", values: [words.total, ...amounts(effects.total)] } as const;
  const table = (name: string, title: string, named: string, rows: ReportTable["rows"]): ReportTable => ({
    ...{ name, title, about: [], columns: columns(named), totals: [total], rows, notes: [] },
  });
  const byProject: ReportTable = {
    ...{ name: "by-project", title: words.byProject, about: [], totals: [], notes: [] },
    columns: [
      { key: "name", label: words.project, kind: "text", head: true, language: "vi" },
      { key: "code", label: words.code, kind: "text", under: "name", firm: true },
      ...columns(words.project).slice(1),
      { key: "committed", label: words.committed, kind: "money" },
      { key: "released", label: words.released, kind: "money" },
    ],
    rows: effects.byProject.map(({ key, title, committed, released, ...effect }) => ({
      key,
      values: [title, key, ...amounts({ key, ...effect }), committed, released],
      links: { name: `/projects/${encodeURIComponent(key)}` },
    })),
  };
  return {
    byUnit: table(
      "by-unit",
      words.byUnit,
      words.unit,
      effects.byUnit.map((effect) => ({
        key: effect.key,
        values: [names.unit(effect.key, year).name, ...amounts(effect)],
      })),
    ),
    byContent: table(
      "by-content",
      words.byContent,
      words.content,
      effects.byContent.map((effect) => ({
        key: effect.key,
        values: [names.content(effect.key, year)[locale], ...amounts(effect)],
      })),
    ),
    byProject,
  };
}
