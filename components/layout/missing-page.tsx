import { useLocale, useTranslations } from "next-intl";
import type { NearestPages } from "@/lib/domain/nearest-pages";
import { localeOf } from "@/lib/format/locale";
import { scopeName } from "@/lib/format/scope-names";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { SEARCH_BOX } from "./search-key-press";

const LISTS = { plans: "/plans", projects: "/projects", figures: "/figures", search: "/search" } as const;

/** The page of an address that leads nowhere: what was probably meant, the search, and the way home. */
export function MissingPage({ near }: { near: NearestPages }) {
  const words = useTranslations("layout");
  const locale = localeOf(useLocale());
  const { section, units, years } = near;
  const list = section !== null && section in LISTS ? (section as keyof typeof LISTS) : null;
  const links = [
    ...units.map(({ id, name }) => ({ href: `/provinces/${id}`, text: name })),
    ...near.regions.map((region) => ({ href: `/regions/${region.toLowerCase()}`, text: scopeName(region, locale) })),
    ...years.map((year) => ({ href: `/plans/${year}`, text: words("notFound.plan", { year: String(year) }) })),
    ...(list ? [{ href: LISTS[list], text: words(`nav.${list}`) }] : []),
  ];
  return (
    <>
      <PageHeader title={words("notFound.title")} lead={words("notFound.text")} />
      {links.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{words("notFound.nearest")}</h2>
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {links.map(({ href, text }) => (
              <li key={href}>
                <AppLink href={href}>{text}</AppLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FilterBar action="/search" label={words("notFound.search")} submit={words("notFound.find")}>
        <label className="grow">
          {words("notFound.search")}
          <input
            id={SEARCH_BOX}
            className="control"
            type="search"
            name="q"
            defaultValue={near.words}
            maxLength={200}
            aria-keyshortcuts="/"
          />
        </label>
      </FilterBar>
      <AppLink href="/">{words("notFound.home")}</AppLink>
    </>
  );
}
