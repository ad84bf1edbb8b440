import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { PROJECT_VIEWS } from "@/lib/domain/project/project-query";
import { statesWhere } from "@/lib/domain/project/state";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { FundFilter, RegionFilter, UnitFilter, YearFilter } from "../filters/common-filters";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { type FilterOption, SelectFilter } from "../ui/select-filter";
import { AmountFilters } from "./amount-filters";
import { DeadlineFilters } from "./deadline-filters";
import { type ProjectListView, projectsHref, projectsValues } from "./project-address";
import { typedIn } from "./typed-filter";

type ProjectFiltersProps = {
  view: ProjectListView;
  choices: FilterChoices;
  /** Whether the list shows đề án that are not assigned yet, and so have a deadline. */
  early: boolean;
  problems: readonly AddressProblem[];
};

const CHOSEN = {
  q: null,
  unitId: null,
  region: null,
  layout: null,
  view: null,
  implementingUnit: null,
  fund: null,
  year: null,
  state: null,
  content: null,
  amountFrom: null,
  amountTo: null,
  due: null,
  dueBy: null,
} as const;

/** The filters of the list; their state is the address. */
export function ProjectFilters({ view, choices, early, problems }: ProjectFiltersProps) {
  const words = useTranslations("projects");
  const locale = useLocale();
  const { query } = view;
  const all: FilterOption = { value: "", label: words("filters.all") };
  const named = [...choices.contents, ...choices.contentGroups];
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/projects"
      label={words("filters.label")}
      submit={words("filters.submit")}
      kept={projectsValues(view, { ...CHOSEN, page: 1 })}
      search={
        <label className="grow">
          {words("filters.q")}
          <input className="control" type="search" name="q" defaultValue={query.q ?? ""} maxLength={200} />
        </label>
      }
    >
      <UnitFilter label={words("filters.unitId")} any={all.label} value={query.unitId} units={choices.units} />
      <RegionFilter label={words("filters.region")} any={all.label} value={query.region} />
      <SelectFilter
        name="view"
        label={words("filters.view")}
        value={query.view ?? ""}
        options={[all, ...PROJECT_VIEWS.map((ready) => ({ value: ready, label: words(`views.${ready}`) }))]}
      />
      <YearFilter label={words("filters.year")} any={all.label} value={query.year} years={choices.years} />
      <FundFilter label={words("filters.fund")} any={all.label} value={query.fund} />
      <SelectFilter
        name="content"
        label={words("filters.content")}
        value={query.content ?? ""}
        options={[all, ...named.map((content) => ({ value: content.code, label: content[locale] }))]}
      />
      <SelectFilter
        name="state"
        label={words("filters.state")}
        value={query.state ?? ""}
        options={[
          all,
          ...statesWhere((record) => early || record.public).map((state) => ({
            value: state,
            label: words(`states.${state}`),
          })),
        ]}
      />
      <AmountFilters query={query} typed={typedIn(problems)} />
      {early && <DeadlineFilters query={query} typed={typedIn(problems)} />}
      {filtered && <AppLink href={projectsHref(view, CHOSEN)}>{words("filters.clear")}</AppLink>}
    </FilterBar>
  );
}
