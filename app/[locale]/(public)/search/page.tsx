import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { SearchPage } from "@/components/search/search-page";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { findPortalPages } from "@/lib/domain/search/portal-pages";
import { beneficiariesQueryInput } from "@/lib/input/beneficiaries-query";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { projectsQueryInput } from "@/lib/input/projects-query";
import { searchInput } from "@/lib/input/search-query";
import { findAnything } from "@/lib/queries/search/find-anything";

const SHOWN = "5";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("search"))("title") };
}

/** One search over đề án, contracts, decisions, releases, implementing units, beneficiaries, provinces and pages. */
export default async function Search({ searchParams }: PageProps<"/[locale]/search">) {
  const { value, problems } = parseLeniently(searchInput, await searchParams);
  const actor = await currentActor();
  const { q } = value;
  const asked = { q: q ?? undefined, size: SHOWN };
  const findings =
    q === null
      ? null
      : await findAnything(actor ? readScope(actor) : PUBLIC_SCOPE, {
          q,
          projects: projectsQueryInput.parse(asked),
          contracts: contractsQueryInput.parse(asked),
          beneficiaries:
            actor && can(actor, "beneficiary.read", "national") ? beneficiariesQueryInput.parse(asked) : null,
        });
  const names = await getTranslations("search.pages");
  const pages = q === null ? [] : findPortalPages(actor, q, names);
  return <SearchPage {...{ q, findings, pages, problems }} signedIn={actor !== null} />;
}
