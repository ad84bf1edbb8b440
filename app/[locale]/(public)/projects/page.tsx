import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { USUAL_UNIT } from "@/components/projects/project-address";
import { ProjectListPage } from "@/components/projects/project-list-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { projectListTable } from "@/lib/documents/lists/project-list-table";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { seesEarlyStates } from "@/lib/domain/project/reach";
import { localeOf } from "@/lib/format/locale";
import { dashboardContext } from "@/lib/input/dashboard-context";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { readProjectsPage } from "@/lib/input/projects-page";
import { findProjects } from "@/lib/queries/projects/find-projects";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { listSavedViews } from "@/lib/queries/views/list-saved-views";

export async function generateMetadata(): Promise<Metadata> {
  const [words, about] = await Promise.all([getTranslations("projects"), getTranslations("about")]);
  return { title: words("title"), description: about("projects.text") };
}

export default async function ProjectsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const actor = await currentActor();
  const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
  const choices = await listFilterChoices();
  const { value, problems } = readProjectsPage(params, choices, seesEarlyStates(scope.databaseRole));
  const { in: unit, ...query } = value;
  const list = (await findProjects(scope, query)) ?? notFound();
  const unitId = query.unitId ?? (list.reach === "own" ? scope.unitId : null);
  const view = { query: { ...query, unitId }, unit: unit ?? USUAL_UNIT, context: dashboardContext(params) };
  const mayBegin = actor?.unitId != null && can(actor, "project.create", { stewardUnitId: actor.unitId });
  const early = seesEarlyStates(scope.databaseRole);
  const locale = localeOf(await getLocale());
  const unitName = view.query.unitId && (await getUnitName(view.query.unitId));
  const about = aboutList(view.query, new Date(), locale, unitName);
  const table = projectListTable(list, about, locale);
  const saved = actor && (await listSavedViews(scope));
  const page = { saved, list, table, view, choices, problems, early, mayBegin };
  return <ProjectListPage {...page} />;
}
