import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { ReleaseListPage } from "@/components/plans/release-list-page";
import { releaseListTable } from "@/lib/documents/lists/release-list-table";
import { can } from "@/lib/domain/access/permissions";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { releasesQueryInput } from "@/lib/input/releases";
import { listReleases } from "@/lib/queries/plans/list-releases";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("releases"))("title") };
}

/** Các đợt phân bổ: every release of the national fund, the latest first. */
export default async function Releases({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const { value: view, problems } = parseLeniently(releasesQueryInput, await searchParams);
  const actor = await currentActor();
  const list = await listReleases(view);
  return (
    <ReleaseListPage
      {...{ view, problems, total: list.total }}
      table={releaseListTable(list, [], localeOf(await getLocale()))}
      choices={await listFilterChoices()}
      records={actor !== null && can(actor, "release.record", "national")}
    />
  );
}
