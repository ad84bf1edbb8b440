import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { currentActor } from "@/app/current-actor";
import { projectHref, withQuery } from "@/components/projects/project-address";
import { ProjectPage } from "@/components/projects/project-page";
import { projectTables } from "@/lib/documents/lists/project-tables";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { getProjectRecord } from "@/lib/queries/projects/get-project-record";
import { codeOf } from "../../../code-of";
import { stepsOn } from "./steps-on";

type Params = { params: Promise<{ code: string }> };

/** The đề án of the address as this reader may see it; read once for the title and the page. */
const projectAt = cache(async (address: string) => {
  const code = codeOf(address);
  const actor = await currentActor();
  const record = await getProjectRecord(actor ? readScope(actor) : PUBLIC_SCOPE, code);
  return { actor, record: record ?? notFound() };
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { project } = (await projectAt((await params).code)).record;
  return { title: `${project.code} – ${project.title}` };
}

export default async function ProjectRecordPage({ params }: Params) {
  const { actor, record } = await projectAt((await params).code);
  const { project } = record;
  const steps = actor && (await stepsOn(actor, record));
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
