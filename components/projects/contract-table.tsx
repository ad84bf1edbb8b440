import { useLocale, useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { RecordTable } from "./record-table";

/** The đề án's part of each contract: value, paid, left. */
export function ContractTable({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.contracts");
  const locale = useLocale();
  const money = (amount: bigint) => formatMoney(amount, "dong", locale);
  const { committed, paid } = project.amounts;
  return (
    <RecordTable
      id="contracts"
      title={words("title")}
      empty={words("empty")}
      columns={[
        { label: words("number") },
        { label: words("signedOn") },
        { label: words("year") },
        { label: words("value"), numeric: true },
        { label: words("paid"), numeric: true },
        { label: words("left"), numeric: true },
      ]}
      total={["", "", money(committed), money(paid), money(committed - paid)]}
      lines={project.contracts.map((contract) => ({
        key: contract.id,
        cells: [
          contract.number,
          formatDate(contract.signedOn, locale),
          contract.budgetYear,
          money(contract.value),
          money(contract.paid),
          money(contract.value - contract.paid),
        ],
      }))}
    />
  );
}
