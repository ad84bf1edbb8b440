import { useLocale, useTranslations } from "next-intl";
import { sumOf } from "@/lib/domain/money";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatMoney } from "@/lib/format/money";
import { RecordTable } from "./record-table";

const SOURCES = ["support", "counterpart", "other"] as const;

/** The cost of the đề án by year, item and source. */
export function BudgetTable({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.budget");
  const locale = useLocale();
  const money = (amount: bigint) => formatMoney(amount, "dong", locale);
  const { support, counterpart, other, total } = project.amounts;
  return (
    <RecordTable
      id="budget"
      title={words("title")}
      empty={words("empty")}
      columns={[
        { label: words("item") },
        { label: words("year") },
        ...SOURCES.map((source) => ({ label: words(source), numeric: true })),
        { label: words("total"), numeric: true },
      ]}
      total={["", ...[support, counterpart, other, total].map(money)]}
      lines={project.budget.map((line) => ({
        key: `${line.budgetYear} ${line.item.code}`,
        cells: [
          line.item[locale],
          line.budgetYear,
          ...SOURCES.map((source) => money(line[source])),
          money(sumOf(SOURCES.map((source) => line[source]))),
        ],
      }))}
    />
  );
}
