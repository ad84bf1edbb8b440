import { useLocale, useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import type { ProjectTables } from "@/lib/domain/report/project-tables";
import { formatExactMoney } from "@/lib/format/money";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { ScopedSheet } from "./people-tables";

type MoneyTablesProps = { project: ProjectDetail; tables: ProjectTables; signInHref: string | null };

/** The documents below each figure of the money chain, each table's sum equal to its figure. */
export function MoneyTables({ project, tables, signInHref }: MoneyTablesProps) {
  const words = useTranslations("projects");
  const locale = useLocale();
  const { available, disbursed } = project.amounts;
  return (
    <>
      <RecordSheet table={tables.assigned} empty={words("assigned.empty")} />
      {tables.released && <RecordSheet table={tables.released} empty={words("released.empty")} />}
      <RecordSheet table={tables.contracts} empty={words("contracts.empty")} />
      {signInHref === null && tables.contracts.rows.length > 0 && (
        <AppLink href={`/contracts?project=${encodeURIComponent(project.code)}`}>{words("contracts.all")}</AppLink>
      )}
      <div id="available" className="record-main">
        <p className="list-notes">
          {STATES[project.state].paying || project.contracts.length === 0
            ? words("available.text", { amount: formatExactMoney(available, locale) })
            : words("available.closed")}
        </p>
        {tables.available.map((table) => (
          <RecordSheet key={table.name} table={table} empty={words("available.noShares")} />
        ))}
      </div>
      <ScopedSheet
        table={tables.vouchers}
        title={words("vouchers.title")}
        empty={words("vouchers.empty")}
        hint={words("vouchers.hint", { amount: formatExactMoney(disbursed, locale) })}
        signInHref={signInHref}
      />
    </>
  );
}
