import { useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { buttonClass } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { AvailableTables } from "./available-tables";
import { BudgetTable } from "./budget-table";
import { ContractTable } from "./contract-table";
import { FundBadge } from "./fund-badge";
import { MoneyChain } from "./money-chain";
import { OutputTable } from "./output-table";
import { BeneficiaryTable, VoucherTable } from "./people-tables";
import { AssignedTable, ReleasedTable } from "./plan-tables";
import { withQuery } from "./project-address";
import { ProjectFacts } from "./project-facts";
import { StatePath } from "./state-path";

type ProjectPageProps = {
  project: ProjectDetail;
  /** Where to sign in and come back; null for those who are signed in already. */
  signInHref: string | null;
  mayRecord: boolean;
};

/** The page of a đề án: its money from plan to payment, each figure with the documents it adds up. */
export function ProjectPage({ project, signInHref, mayRecord }: ProjectPageProps) {
  return (
    <>
      <ProjectHeader project={project} mayRecord={mayRecord} />
      <div className="record-columns">
        <div className="record-main">
          <MoneyChain project={project} />
          <AssignedTable project={project} />
          <ReleasedTable project={project} />
          <ContractTable project={project} />
          <AvailableTables project={project} />
          <VoucherTable project={project} signInHref={signInHref} />
          <BudgetTable project={project} />
          <OutputTable project={project} />
          <BeneficiaryTable project={project} signInHref={signInHref} />
        </div>
        <div className="record-side">
          <StatePath project={project} />
          <ProjectFacts project={project} />
        </div>
      </div>
    </>
  );
}

function ProjectHeader({ project, mayRecord }: { project: ProjectDetail; mayRecord: boolean }) {
  const words = useTranslations("projects");
  const layout = useTranslations("layout.nav");
  const { code, title, fund, state, unit, startYear } = project;
  const place = { year: String(startYear) };
  return (
    <PageHeader
      title={title}
      path={[
        { label: layout("overview"), href: withQuery("/", place) },
        { label: unit.name, href: withQuery(`/provinces/${unit.id}`, place) },
        { label: layout("projects"), href: withQuery("/projects", { unitId: unit.id, ...place }) },
        { label: code },
      ]}
      lead={
        <span className="record-line">
          <span className="number">{code}</span>
          <FundBadge fund={fund} />
          <Badge kind={state === "STOPPED" || state === "REJECTED" ? "alarm" : "official"}>
            {words(`states.${state}`)}
          </Badge>
        </span>
      }
      actions={
        mayRecord && (
          <AppLink className={buttonClass("main")} href={withQuery("/vouchers/new", { project: code })}>
            {words("page.record")}
          </AppLink>
        )
      }
    />
  );
}
