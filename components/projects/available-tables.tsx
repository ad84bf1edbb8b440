import { useLocale, useTranslations } from "next-intl";
import { type AvailableLimit, explainAvailable } from "@/lib/domain/project/explain-available";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatExactMoney, formatMoney } from "@/lib/format/money";
import { Badge } from "../ui/badge";
import { RecordTable } from "./record-table";

/** Every limit on paid money, year by year, with the ones that decide what is available. */
export function AvailableTables({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.available");
  const locale = useLocale();
  const amount = formatExactMoney(project.amounts.available, locale);
  return (
    <div id="available" className="record-main">
      <p className="list-notes">{words("text", { amount })}</p>
      {project.years.map((year) => (
        <YearLimits key={year.budgetYear} year={year} />
      ))}
    </div>
  );
}

function YearLimits({ year }: { year: ProjectDetail["years"][number] }) {
  const words = useTranslations("projects.available");
  const locale = useLocale();
  const money = (amount: bigint) => formatMoney(amount, "dong", locale);
  const { limits, available } = explainAvailable(year);
  const nameOf = ({ name, contractNumber, advancePercent }: AvailableLimit) => {
    const limit = words(`limits.${name}`, { percent: String(advancePercent ?? "") });
    return contractNumber === null ? limit : words("onContract", { limit, number: contractNumber });
  };
  return (
    <RecordTable
      id={`available-${year.budgetYear}`}
      title={words("total", { year: String(year.budgetYear) })}
      empty={words("noShares")}
      columns={[
        { label: words("limit") },
        { label: words("ceiling"), numeric: true },
        { label: words("used"), numeric: true },
        { label: words("room"), numeric: true },
      ]}
      total={["", "", money(available)]}
      totalLabel={words("title")}
      lines={limits.map((limit) => ({
        key: `${limit.name} ${limit.contractNumber}`,
        cells: [
          <span key="limit">
            {nameOf(limit)} {limit.narrowest && <Badge kind="alarm">{words("narrowest")}</Badge>}
          </span>,
          money(limit.limit),
          money(limit.used),
          money(limit.room),
        ],
      }))}
    />
  );
}
