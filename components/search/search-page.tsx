import { useTranslations } from "next-intl";
import type { Findings } from "@/lib/domain/search/findings";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { SEARCH_BOX } from "../layout/search-key-press";
import { AddressNotice } from "../projects/address-notice";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { FoundSections } from "./found-sections";

type SearchPageProps = {
  q: string | null;
  /** Null where nothing was asked. */
  findings: Findings | null;
  problems: readonly AddressProblem[];
  signedIn: boolean;
};

/** The one search: what was asked, and the first few of each kind with the way to all of them. */
export function SearchPage({ q, findings, problems, signedIn }: SearchPageProps) {
  const words = useTranslations("search");
  const found = findings && [findings.projects, findings.contracts, findings.documents, findings.centres];
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
      {found?.every(({ total }) => total === 0) && <EmptyState title={words("nothing")}>{words("hint")}</EmptyState>}
      {findings && q !== null && <FoundSections findings={findings} q={q} signedIn={signedIn} />}
    </>
  );
}
