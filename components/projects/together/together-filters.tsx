import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { localeOf } from "@/lib/format/locale";
import { Button } from "../../ui/button";
import { SelectFilter } from "../../ui/select-filter";

type TogetherFiltersProps = {
  step: StepTogether;
  query: { readonly year: number; readonly unitId: string | null; readonly content: string | null };
  years: readonly number[];
  choices: FilterChoices;
};

/**
 * Which plan year is looked at, and at the Cục of which province and content; part of the list's own form, so that other
 * rows are shown without losing what was ticked.
 */
export function TogetherFilters({ step, query, years, choices }: TogetherFiltersProps) {
  const words = useTranslations("stepsTogether");
  const locale = localeOf(useLocale());
  const all = { value: "", label: words("all") };
  const units = choices.units.filter(({ former }) => !former).map(({ id, name }) => ({ value: id, label: name }));
  const contents = choices.contents.map((content) => ({ value: content.code, label: content[locale] }));
  return (
    <fieldset className="filter-bar" aria-label={words("filters")}>
      <SelectFilter
        name="toYear"
        label={words("year")}
        value={String(query.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {step === "appraise-central" && (
        <>
          <SelectFilter name="toUnitId" label={words("unit")} value={query.unitId ?? ""} options={[all, ...units]} />
          <SelectFilter
            name="toContent"
            label={words("content")}
            value={query.content ?? ""}
            options={[all, ...contents]}
          />
        </>
      )}
      <Button name="go" value="filter">
        {words("show")}
      </Button>
    </fieldset>
  );
}
