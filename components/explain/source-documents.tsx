import { useTranslations } from "next-intl";
import type { ExplanationTables } from "@/lib/domain/report/explanation-tables";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";

type SourceDocumentsProps = {
  tables: ExplanationTables;
  /** The list of đề án whose contracts and vouchers are counted here. */
  projectsHref: string;
};

/** What a figure rests on: decisions, releases and reports by number, contracts and vouchers counted by month. */
export function SourceDocuments({ tables, projectsHref }: SourceDocumentsProps) {
  const words = useTranslations("explain");
  const { decisions, releases, reports, contracts, vouchers } = tables;
  const some = (table: ReportTable) => table.rows.length > 0;
  return (
    <section className="dashboard">
      <h2>{words("documents")}</h2>
      {![decisions, releases, reports, contracts, vouchers].some(some) && (
        <p className="empty-state">{words("noDocuments")}</p>
      )}
      {[decisions, releases, reports].map((table) => (
        <SourceSheet key={table.name} table={table} />
      ))}
      <div className="side-by-side">
        <SourceSheet table={contracts} />
        <SourceSheet table={vouchers} />
      </div>
      {(some(contracts) || some(vouchers)) && (
        <p>
          <AppLink href={projectsHref}>{words("projects")}</AppLink>
        </p>
      )}
    </section>
  );
}

function SourceSheet({ table }: { table: ReportTable }) {
  if (table.rows.length === 0) return null;
  return (
    <section>
      <h3>{table.title}</h3>
      <ReportSheet table={table} />
    </section>
  );
}
