import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AcceptanceListPage } from "@/components/acceptances/acceptance-list-page";
import { acceptanceListTable } from "@/lib/documents/acceptances/acceptance-list-table";
import { aboutList } from "@/lib/documents/lists/about-list";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { acceptancesQueryInput } from "@/lib/input/acceptances-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listAccepted } from "@/lib/queries/acceptances/list-accepted";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("acceptances"))("title") };
}

/** Nghiệm thu, as far as this person may see them. */
export default async function AcceptancesPage({ params, searchParams }: PageProps<"/[locale]/acceptances">) {
  const actor = await whoWorks("/acceptances");
  if (!can(actor, "acceptance.read", "national")) notFound();
  const { value: query, problems } = parseLeniently(acceptancesQueryInput, await searchParams);
  const [list, choices] = await Promise.all([listAccepted(readScope(actor), query), listFilterChoices()]);
  const locale = localeOf((await params).locale);
  const unitName = query.unitId && (await getUnitName(query.unitId));
  const table = acceptanceListTable(list, aboutList(query, new Date(), locale, unitName), locale);
  const mayAccept = can(actor, "project.accept", ownPlace(actor));
  return <AcceptanceListPage {...{ list, table, query, choices, problems, mayAccept, wide: actor.unitId === null }} />;
}
