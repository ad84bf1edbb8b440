import type { LikelyDouble } from "@/lib/domain/beneficiary/doubles";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Đề án that may help the same establishments, each with the reasons of the doubt. */
export function doublesTable(doubles: readonly LikelyDouble[], locale: Locale): ReportTable {
  const { beneficiaries: words, projects } = wordsOf(locale);
  return {
    ...{ name: "doubles", title: words.doubles, about: [], totals: [], notes: [words.doublesNote] },
    columns: [
      { key: "name", label: words.name, kind: "text", head: true, language: "vi" },
      { key: "project", label: words.project, kind: "text", language: "vi" },
      { key: "code", label: words.code, kind: "text", under: "project", firm: true },
      { key: "fund", label: words.fund, kind: "text", under: "project" },
      { key: "years", label: words.years, kind: "text", firm: true },
      { key: "support", label: words.support, kind: "money" },
      { key: "reasons", label: words.why, kind: "text" },
    ],
    rows: doubles.map(({ name, other, reasons }) => ({
      key: `${other.code} ${name} ${other.name}`,
      values: [
        ...[name, other.title, other.code, projects.funds[other.fund]],
        other.startYear === other.endYear ? `${other.startYear}` : `${other.startYear}–${other.endYear}`,
        other.support,
        reasons.map((reason) => words.reasons[reason]).join(", "),
      ],
      links: { project: `/projects/${encodeURIComponent(other.code)}` },
      marks: { fund: other.fund === "KCQG" ? "kcqg" : "kcdp" },
    })),
  };
}
