import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import type { Deadline } from "@/lib/domain/calendar/deadline";
import type { CarryingEvent } from "@/lib/domain/carrying/event";
import { acceptsInParts } from "@/lib/domain/project/accepted-part";
import { unansweredRemarks } from "@/lib/domain/project/open-remarks";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { TakenStep } from "@/lib/domain/project/project-step";
import { STATES } from "@/lib/domain/project/state";
import type { StepAhead } from "@/lib/domain/project/steps-ahead";
import type { ProjectTables } from "@/lib/domain/report/project-tables";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ReserveStanding } from "@/lib/domain/reserve/reserve-list";
import { DoublesSection } from "../beneficiaries/doubles-section";
import { EventsSection } from "../carrying/events-section";
import { CouncilSection } from "../councils/council-section";
import { RecordSheet } from "../report/record-sheet";
import { ReserveLine } from "../reserve/reserve-line";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { buttonClass } from "../ui/button";
import { Downloads } from "../ui/downloads";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { ProjectFiles } from "./attachments/project-files";
import { DossierLinks } from "./dossier-links";
import { FundBadge } from "./fund-badge";
import { MoneyChain } from "./money-chain";
import { MoneyTables } from "./money-tables";
import { withQuery } from "./project-address";
import { ProjectFacts } from "./project-facts";
import { StatePath } from "./state-path";
import { NextSteps } from "./steps/next-steps";
import { OpenRemarks } from "./steps/open-remarks";
import { ProjectHistory } from "./steps/project-history";
import { StepOutcome } from "./steps/step-outcome";
import { editHref } from "./writing/edit-address";
import { WrittenTables } from "./written-tables";

type ProjectPageProps = {
  project: ProjectDetail;
  tables: ProjectTables;
  /** Where to sign in and come back; null for those who are signed in already. */
  signInHref: string | null;
  mayRecord: boolean;
  /** What was done on it, what the reader may do next, and what a form just did; null for the public. */
  steps: ProjectSteps | null;
};

type ProjectSteps = {
  readonly history: readonly TakenStep[];
  /** What happened from its plan decision on. */
  readonly events: readonly CarryingEvent[];
  readonly ahead: readonly StepAhead[];
  readonly outcome: string | null;
  /** By when it must leave the state it is in; null where nothing is set. */
  readonly deadline: Deadline | null;
  /** Its place in reserve; null where it has none. */
  readonly reserve: ReserveStanding | null;
  /** Its files, and how the form to add one came back, where the reader may. */
  readonly files: Omit<ComponentProps<typeof ProjectFiles>, "code" | "state" | "added"> | null;
  /** What it asks for above its caps, and why. */
  readonly overCaps: ReactNode;
  /** Đề án that may help the same establishments; null where nothing is doubted, or it is no question any more. */
  readonly doubles: Omit<ComponentProps<typeof DoublesSection>, "code" | "decided"> | null;
  /** The council it stands before; null where it stands before none. */
  readonly council: Omit<ComponentProps<typeof CouncilSection>, "code" | "judged"> | null;
  /** What was written otherwise since it was submitted before; null where it was submitted once only. */
  readonly changes: ReportTable | null;
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

type HeaderProps = { project: ProjectDetail; mayRecord: boolean; mayWrite: boolean };

function ProjectHeader({ project, mayRecord, mayWrite }: HeaderProps) {
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
