import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { overCapsOf } from "@/app/[locale]/over-caps-of";
import { currentActor } from "@/app/current-actor";
import { projectHref, withQuery } from "@/components/projects/project-address";
import { ProjectPage } from "@/components/projects/project-page";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { doublesTable } from "@/lib/documents/lists/doubles-table";
import { projectTables } from "@/lib/documents/lists/project-tables";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import { stepsAhead } from "@/lib/domain/project/steps-ahead";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { projectCodeInput } from "@/lib/input/projects-query";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { findDeadline } from "@/lib/queries/projects/find-deadline";
import { getProject } from "@/lib/queries/projects/get-project";
import { listHistory } from "@/lib/queries/projects/list-history";
import { filesOn } from "./files-on";

type Params = { params: Promise<{ code: string }> };

/** The đề án of the address as this reader may see it; read once for the title and the page. */
const projectAt = cache(async (address: string) => {
  const { code } = projectCodeInput.safeParse({ code: decoded(address) }).data ?? notFound();
  const actor = await currentActor();
  const project = await getProject(actor ? readScope(actor) : PUBLIC_SCOPE, code);
  return { actor, project: project ?? notFound() };
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { project } = await projectAt((await params).code);
  return { title: `${project.code} – ${project.title}` };
}

export default async function ProjectRecordPage({ params }: Params) {
  const { actor, project } = await projectAt((await params).code);
  const steps = actor && (await stepsOn(actor, project));
  const back = localizedPath(projectHref(project.code), await getLocale());
  return (
    <ProjectPage
      project={project}
      tables={projectTables(project, [], localeOf(await getLocale()))}
      signInHref={actor ? null : withQuery("/sign-in", { return: back })}
      steps={steps}
      mayRecord={
        actor !== null &&
        project.contracts.length > 0 &&
        can(actor, "voucher.record", { stewardUnitId: project.steward.id })
      }
    />
  );
}

/** What was done on a đề án and what this person may do next; null for those who do not see it before it is assigned. */
async function stepsOn(actor: Actor, project: ProjectDetail) {
  const asked = STATES[project.state].public ? [] : listDoubles(readScope(actor), project.code);
  const [history, doubles, files, overCaps, outcome, deadline] = await Promise.all([
    listHistory(readScope(actor), project.code),
    asked,
    filesOn(actor, project),
    overCapsOf(actor, project),
    takeFormNotice(actor, projectHref(project.code), new Date()),
    findDeadline(readScope(actor), project.code),
  ]);
  const table = doubles.length > 0 ? doublesTable(doubles, localeOf(await getLocale())) : null;
  return (
    history && {
      history,
      ahead: stepsAhead(actor, project, history),
      outcome,
      deadline,
      files,
      overCaps,
      doubles: table,
    }
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return notFound();
  }
}
