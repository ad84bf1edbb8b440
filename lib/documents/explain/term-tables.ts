import type { ExplainedTerm, Explanation } from "@/lib/domain/figures/explanation";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { termWords } from "@/lib/format/term-words";
import { aboutView } from "../dashboard/about-view";
import { wordsOf } from "../words";

/** The provinces that add up to each amount of a formula, to the đồng, with the sum on top; amounts over the same provinces stand side by side. */
export function termTables({ terms, execution }: Explanation, locale: Locale): ReportTable[] {
  const about = aboutView(execution, locale);
  const groups = sameRows(terms) ? [terms] : terms.map((term) => [term]);
  return groups.flatMap((group) => termTable(group, about, locale) ?? []);
}

function termTable(terms: readonly ExplainedTerm[], about: ReportTable["about"], locale: Locale): ReportTable | null {
  const words = wordsOf(locale).explain;
  const [first] = terms;
  if (!first || first.rows.length === 0) return null;
  const label = (term: ExplainedTerm) => {
    const { key, values, column } = termWords(term, locale);
    return `${fill(words.term[key.slice(5) as keyof typeof words.term], values)} · ${column}`;
  };
  return {
    name: `provinces-${first.role}`,
    title: words.provinces,
    about,
    columns: [
      { key: "province", label: words.province, kind: "text", head: true },
      ...terms.map((term) => ({ key: `${term.role} ${term.amount}`, label: label(term), kind: "money" as const })),
    ],
    totals: [{ key: "total", level: "total", values: [words.total, ...terms.map(({ value }) => value)] }],
    rows: first.rows.map(({ key, label: name }, at) => ({
      key,
      ordinal: String(at + 1),
      values: [name, ...terms.map(({ rows }) => rows.find((row) => row.key === key)?.amount ?? null)],
    })),
    notes: [words.exactly],
  };
}

/** Whether all amounts speak of the same provinces, so that they fit in one table. */
function sameRows([first, ...others]: Explanation["terms"]): boolean {
  const keys = first?.rows.map(({ key }) => key).join();
  return others.every((term) => term.rows.map(({ key }) => key).join() === keys);
}
