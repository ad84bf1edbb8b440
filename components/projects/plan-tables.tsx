import { useLocale, useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { AppLink } from "../ui/app-link";
import { RecordTable } from "./record-table";

/** Lines of issued decisions that give the đề án its plan. */
export function AssignedTable({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.assigned");
  const kinds = useTranslations("plans.kinds");
  const locale = useLocale();
  const money = (amount: bigint) => formatMoney(amount, "dong", locale);
  return (
    <RecordTable
      id="assigned"
      title={words("title")}
      empty={words("empty")}
      columns={[
        { label: words("document") },
        { label: words("signedOn") },
        { label: words("kind") },
        { label: words("year") },
        { label: words("item") },
        { label: words("amount"), numeric: true },
      ]}
      total={["", "", "", "", money(project.amounts.assigned)]}
      lines={project.assignedLines.map((line) => ({
        key: `${line.decisionId} ${line.item.code} ${line.amount}`,
        cells: [
          <AppLink key="document" href={`/plans/decisions/${line.decisionId}`}>
            {line.number}
          </AppLink>,
          formatDate(line.signedOn, locale),
          kinds(line.kind),
          line.budgetYear,
          line.item[locale],
          money(line.amount),
        ],
      }))}
    />
  );
}

/** Lines of issued releases; KCĐP has none and shows no table. */
export function ReleasedTable({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.released");
  const locale = useLocale();
  const { released } = project.amounts;
  if (released === null) return null;
  return (
    <RecordTable
      id="released"
      title={words("title")}
      empty={words("empty")}
      columns={[
        { label: words("document") },
        { label: words("signedOn") },
        { label: words("tranche") },
        { label: words("year") },
        { label: words("amount"), numeric: true },
      ]}
      total={["", "", "", formatMoney(released, "dong", locale)]}
      lines={project.releasedLines.map((line) => ({
        key: `${line.releaseId} ${line.amount}`,
        cells: [
          <AppLink key="document" href={`/plans/releases/${line.releaseId}`}>
            {line.number}
          </AppLink>,
          formatDate(line.signedOn, locale),
          line.tranche,
          line.budgetYear,
          formatMoney(line.amount, "dong", locale),
        ],
      }))}
    />
  );
}
