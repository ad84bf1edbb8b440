import { useLocale, useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { ProjectState } from "@/lib/domain/project/state";
import { statePath } from "@/lib/domain/project/state-path";
import { formatDate } from "@/lib/format/date";

/** Where the đề án stands on its way, with the day of the document that moved it there. */
export function StatePath({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects");
  const locale = useLocale();
  const days = documentDays(project);
  return (
    <section className="record-part" aria-labelledby="state-path">
      <h2 id="state-path">{words("path.title")}</h2>
      <ol className="state-path">
        {statePath(project.fund, project.state).map(({ state, standing }) => (
          <li key={state} className={`path-${standing}`} aria-current={standing === "current" ? "step" : undefined}>
            {words(`states.${state}`)}
            <span className="sr-only"> ({words(`path.${standing}`)})</span>
            {standing !== "ahead" && days[state] && <span className="path-day">{formatDate(days[state], locale)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function documentDays({
  assignedLines,
  contracts,
  acceptedOn,
  settlement,
}: ProjectDetail): Partial<Record<ProjectState, string>> {
  const assigned = assignedLines[0]?.signedOn;
  const contracted = contracts[0]?.signedOn;
  return {
    ...(assigned && { ASSIGNED: assigned }),
    ...(contracted && { CONTRACTED: contracted }),
    ...(acceptedOn && { ACCEPTED: acceptedOn }),
    ...(settlement && { SETTLED: settlement.on }),
  };
}
