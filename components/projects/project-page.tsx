import { useTranslations } from "next-intl";
import { acceptsInParts } from "@/lib/domain/project/accepted-part";
import { unansweredRemarks } from "@/lib/domain/project/open-remarks";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import type { ProjectTables } from "@/lib/domain/report/project-tables";
import { DoublesSection } from "../beneficiaries/doubles-section";
import { EventsSection } from "../carrying/events-section";
import { CouncilSection } from "../councils/council-section";
import { RecordSheet } from "../report/record-sheet";
import { ReserveLine } from "../reserve/reserve-line";
import { ProjectFiles } from "./attachments/project-files";
import { DossierLinks } from "./dossier-links";
import { MoneyChain } from "./money-chain";
import { MoneyTables } from "./money-tables";
import { ProjectFacts } from "./project-facts";
import { ProjectHeader } from "./project-header";
import type { ShownSteps } from "./shown-steps";
import { StatePath } from "./state-path";
import { NextSteps } from "./steps/next-steps";
import { OpenRemarks } from "./steps/open-remarks";
import { ProjectHistory } from "./steps/project-history";
import { StepOutcome } from "./steps/step-outcome";
import { WrittenTables } from "./written-tables";

type ProjectPageProps = {
  project: ProjectDetail;
  tables: ProjectTables;
  /** Where to sign in and come back; null for those who are signed in already. */
  signInHref: string | null;
  mayRecord: boolean;
  /** What was done on it, what the reader may do next, and what a form just did; null for the public. */
  steps: ShownSteps | null;
};

/**
 * The page of a đề án: its money from plan to payment, each figure with the documents it adds up, and what was written
 * of it. Before it is assigned it has no money yet.
 */
export function ProjectPage({ project, tables, signInHref, mayRecord, steps }: ProjectPageProps) {
  const changed = useTranslations("projectSteps.changes");
  return (
    <>
      <ProjectHeader
        project={project}
        mayRecord={mayRecord}
        mayWrite={steps?.ahead.some(({ step }) => step === "project.submit") ?? false}
      />
      <StepOutcome outcome={steps?.outcome ?? null} />
      {steps && <NextSteps code={project.code} ahead={steps.ahead} deadline={steps.deadline} />}
      {steps?.reserve && <ReserveLine standing={steps.reserve} />}
      {steps?.overCaps}
      {steps && !STATES[project.state].public && <OpenRemarks remarks={unansweredRemarks(steps.history)} />}
      <div className="record-columns">
        <div className="record-main">
          {STATES[project.state].public && (
            <>
              <MoneyChain project={project} />
              <MoneyTables project={project} tables={tables} signInHref={signInHref} />
            </>
          )}
          {!STATES[project.state].public && <WrittenTables tables={tables} signInHref={signInHref} />}
          {steps?.council && (
            <CouncilSection code={project.code} judged={steps.outcome === "judged"} {...steps.council} />
          )}
          {steps && STATES[project.state].public && (
            <EventsSection
              code={project.code}
              events={steps.events}
              inParts={acceptsInParts(project) || steps.events.some(({ kind }) => kind === "part")}
            />
          )}
          {steps?.files && (
            <ProjectFiles
              code={project.code}
              state={project.state}
              added={steps.outcome === "attached"}
              {...steps.files}
            />
          )}
          {steps?.changes && <RecordSheet cards table={steps.changes} empty={changed("same")} />}
          {steps?.doubles && (
            <DoublesSection code={project.code} decided={steps.outcome === "decided"} {...steps.doubles} />
          )}
        </div>
        <div className="record-side">
          <StatePath project={project} />
          <ProjectFacts project={project} />
          {steps && <DossierLinks project={project} history={steps.history} />}
          {steps && <ProjectHistory state={project.state} history={steps.history} />}
        </div>
      </div>
      {STATES[project.state].public && (
        <div className="side-by-side written">
          <WrittenTables tables={tables} signInHref={signInHref} />
        </div>
      )}
    </>
  );
}
