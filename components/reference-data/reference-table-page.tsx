import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import { isCoded } from "@/lib/domain/reference-data/new-codes";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";

const OUTCOMES = ["added", "code-added", "confirmed", "ended", "taken-back"] as const;

type ReferenceTablePageProps = {
  table: EditableName;
  inForce: ReportTable;
  /** All versions, where some are over. */
  versions: ReportTable | null;
  log: ReportTable;
  /** What was just done, where the page follows on a form. */
  outcome: string | null;
  mayEdit: boolean;
  /** The forms of whoever may edit. */
  children: ReactNode;
};

/** One table of reference data: what holds, every version, what was changed, and the forms. */
export function ReferenceTablePage({
  table,
  inForce,
  versions,
  log,
  outcome,
  mayEdit,
  children,
}: ReferenceTablePageProps) {
  const words = useTranslations("referenceData");
  const done = OUTCOMES.find((name) => name === outcome);
  const title = words(`tables.${table}`);
  return (
    <>
      <PageHeader
        title={title}
        path={[{ label: words("title"), href: "/admin/reference" }, { label: title }]}
        actions={
          <>
            {mayEdit && <a href="#change">{words(isCoded(table) ? "change.title" : "add")}</a>}
            {mayEdit && isCoded(table) && <a href="#new">{words(`newCode.title.${table}`)}</a>}
            <Downloads xlsx={`/api/v1/admin/reference/${table}/versions.xlsx`} />
          </>
        }
      />
      {done && <Notice kind="done">{words(`done.${done}`)}</Notice>}
      <h2>{words("inForce")}</h2>
      {inForce.rows.length === 0 ? (
        <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={inForce} />
      )}
      {children}
      {versions && (
        <section className="mt-6 grid gap-3">
          <h2>{words("versions")}</h2>
          <ReportSheet cards table={versions} />
        </section>
      )}
      <section className="mt-6 grid gap-3">
        <h2>{words("log")}</h2>
        {log.rows.length === 0 ? <p>{words("logNone")}</p> : <ReportSheet cards table={log} />}
      </section>
    </>
  );
}
