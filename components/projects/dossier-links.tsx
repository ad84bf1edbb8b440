import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { appraisalsInForce } from "@/lib/domain/project/appraised-project";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { TakenStep } from "@/lib/domain/project/project-step";
import { REGISTER_STATES } from "@/lib/domain/project/register-list";
import { STATES } from "@/lib/domain/project/state";
import { adjustmentHref } from "../adjustments/adjustment-address";
import { PaperLinks } from "../papers/paper-links";
import { AppLink } from "../ui/app-link";
import { projectHref } from "./project-address";

type DossierLinksProps = { project: ProjectDetail; history: readonly TakenStep[] };

/** The papers of a đề án, for those who see its dossier: đề cương, minutes of its appraisal, its province's Biểu số 2. */
export function DossierLinks({ project, history }: DossierLinksProps) {
  const words = useTranslations("papers");
  const adjusting = useTranslations("adjustments");
  const { code, state, steward, startYear, fund } = project;
  const path = `/api/v1/projects/${encodeURIComponent(code)}`;
  const year = String(startYear);
  const appraised = state !== "RETURNED" && appraisalsInForce(history).length > 0;
  return (
    <section className="record-part" aria-labelledby="project-papers">
      <h2 id="project-papers">{words("title")}</h2>
      <ul>
        <Paper>
          <AppLink href={`${projectHref(code)}/dossier`}>{words("outline")}</AppLink>
          <PaperLinks paper={words("outline")} path={`${path}/dossier`} />
        </Paper>
        {appraised && (
          <Paper>
            <span>{words("minutes")}</span>
            <PaperLinks paper={words("minutes")} path={`${path}/appraisal-minutes`} />
          </Paper>
        )}
        {project.acceptedOn !== null && (
          <Paper>
            <AppLink href={`${projectHref(code)}/acceptance`}>{words("acceptance")}</AppLink>
            <PaperLinks paper={words("acceptance")} path={`${path}/acceptance-minutes`} />
          </Paper>
        )}
        {project.settlement !== null && (
          <Paper>
            <AppLink href={`${projectHref(code)}/settlement`}>{words("settlement")}</AppLink>
            <PaperLinks paper={words("settlement")} path={`${path}/liquidation-minutes`} />
          </Paper>
        )}
        {STATES[state].public && (
          <Paper>
            <AppLink href={adjustmentHref(code)}>{adjusting("title")}</AppLink>
          </Paper>
        )}
        {REGISTER_STATES.includes(state) && (
          <Paper>
            <span>{words("registerList", { unit: steward.name, year })}</span>
            <PaperLinks
              paper={words("registerList", { unit: steward.name, year })}
              path="/api/v1/projects/register-list"
              query={`?${new URLSearchParams({ unitId: steward.id, year, fund })}`}
            />
          </Paper>
        )}
      </ul>
    </section>
  );
}

function Paper({ children }: { children: ReactNode }) {
  return <li className="flex flex-wrap gap-x-4 gap-y-1 py-1.5">{children}</li>;
}
