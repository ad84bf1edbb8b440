import { useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { buttonClass } from "../ui/button";
import { Downloads } from "../ui/downloads";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { FundBadge } from "./fund-badge";
import { withQuery } from "./project-address";
import { editHref } from "./writing/edit-address";

type HeaderProps = { project: ProjectDetail; mayRecord: boolean; mayWrite: boolean };

/** The head of the page of a đề án: where it stands, its title and state, and what may be begun from it. */
export function ProjectHeader({ project, mayRecord, mayWrite }: HeaderProps) {
  const words = useTranslations("projects");
  const layout = useTranslations("layout.nav");
  const writing = useTranslations("projectWriting.page");
  const { code, title, fund, state, unit, startYear } = project;
  const place = { year: String(startYear) };
  return (
    <PageHeader
      title={<Vietnamese>{title}</Vietnamese>}
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
          <Badge kind={STATES[state].alarming ? "alarm" : "official"}>{words(`states.${state}`)}</Badge>
        </span>
      }
      actions={
        <>
          <Downloads xlsx={`/api/v1/projects/${encodeURIComponent(code)}/tables.xlsx`} />
          {mayWrite && (
            <AppLink className={buttonClass("main")} href={editHref(code)}>
              {writing("edit")}
            </AppLink>
          )}
          {mayRecord && (
            <AppLink className={buttonClass("main")} href={withQuery("/vouchers/new", { project: code })}>
              {words("page.record")}
            </AppLink>
          )}
        </>
      }
    />
  );
}
