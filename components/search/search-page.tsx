import { useTranslations } from "next-intl";
import type { Findings } from "@/lib/domain/search/findings";
import type { PortalPageName } from "@/lib/domain/search/portal-pages";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { SEARCH_BOX } from "../layout/search-key-press";
import { AddressNotice } from "../projects/address-notice";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { FoundPages } from "./found-pages";
import { FoundSections } from "./found-sections";

type SearchPageProps = {
  q: string | null;
  /** Null where nothing was asked. */
  findings: Findings | null;
  /** Pages of that name that the reader may open. */
  pages: readonly PortalPageName[];
  problems: readonly AddressProblem[];
  signedIn: boolean;
};

/** The one search: what was asked, and the first few of each kind with the way to all of them. */
export function SearchPage({ q, findings, pages, problems, signedIn }: SearchPageProps) {
  const words = useTranslations("search");
  const nothing = findings && pages.length === 0 && Object.values(findings).every(({ total }) => total === 0);
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <AddressNotice problems={problems} />
      <FilterBar action="/search" label={words("title")} submit={words("find")}>
        <label className="grow">
          {words("field")}
          <input
            id={SEARCH_BOX}
            className="control"
            type="search"
            name="q"
            defaultValue={q ?? ""}
            maxLength={200}
            aria-keyshortcuts="/"
          />
        </label>
      </FilterBar>
      {nothing && <EmptyState title={words("nothing")}>{words("hint")}</EmptyState>}
      <FoundPages pages={pages} />
      {findings && q !== null && <FoundSections findings={findings} q={q} signedIn={signedIn} />}
    </>
  );
}
