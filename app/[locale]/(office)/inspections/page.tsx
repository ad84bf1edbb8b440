import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InspectionListPage } from "@/components/inspections/inspection-list-page";
import { inspectionListTable } from "@/lib/documents/carrying/inspection-list-table";
import { aboutList } from "@/lib/documents/lists/about-list";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { inspectionsQueryInput } from "@/lib/input/inspections";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listInspections } from "@/lib/queries/inspections/list-inspections";
import { getProject } from "@/lib/queries/projects/get-project";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { whoWorks } from "../who-works";
import { mayInspect } from "./may-inspect";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("carrying.inspections"))("title") };
}

/** Kiểm tra, giám sát, as far as this person may see them. */
export default async function InspectionsPage({ params, searchParams }: PageProps<"/[locale]/inspections">) {
  const actor = await whoWorks("/inspections");
  if (!can(actor, "inspection.read", "national")) notFound();
  const { value: query, problems } = parseLeniently(inspectionsQueryInput, await searchParams);
  const scope = readScope(actor);
  const [list, choices, project] = await Promise.all([
    listInspections(scope, query),
    listFilterChoices(),
    query.project === null ? null : getProject(scope, query.project),
  ]);
  const locale = localeOf((await params).locale);
  const about = aboutList(query, new Date(), locale, query.unitId && (await getUnitName(query.unitId)));
  const mayRecord = project !== null && mayInspect(actor, project);
  return (
    <InspectionListPage
      {...{ list, query, choices, problems, mayRecord, wide: actor.unitId === null }}
      table={inspectionListTable(list, about, locale)}
    />
  );
}
