import { useTranslations } from "next-intl";
import type { SourceDocuments as Sources } from "@/lib/domain/figures/explanation";
import { AppLink } from "../ui/app-link";
import { DecisionSources, ReleaseSources, ReportSources } from "./document-tables";
import { MonthSources } from "./month-sources";

type SourceDocumentsProps = {
  documents: Sources;
  /** The list of đề án whose contracts and vouchers are counted here. */
  projectsHref: string;
};

/** What a figure rests on: decisions, releases and reports by number, contracts and vouchers counted by month. */
export function SourceDocuments({ documents, projectsHref }: SourceDocumentsProps) {
  const words = useTranslations("explain");
  const { decisions, releases, contracts, vouchers, reports } = documents;
  const none = [decisions, releases, contracts, vouchers, reports].every((list) => list.length === 0);
  return (
    <section className="dashboard">
      <h2>{words("documents")}</h2>
      {none && <p className="empty-state">{words("noDocuments")}</p>}
      <DecisionSources decisions={decisions} />
      <ReleaseSources releases={releases} />
      <ReportSources reports={reports} />
      <div className="side-by-side">
        <MonthSources title={words("contracts")} months={contracts} />
        <MonthSources title={words("vouchers")} months={vouchers} />
      </div>
      {(contracts.length > 0 || vouchers.length > 0) && (
        <p>
          <AppLink href={projectsHref}>{words("projects")}</AppLink>
        </p>
      )}
    </section>
  );
}
