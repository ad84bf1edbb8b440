import { useLocale, useTranslations } from "next-intl";
import type { ComparableConference } from "@/lib/domain/summary/comparable";
import { type SideAsked, type SideState, sideName } from "@/lib/domain/summary/compared-side";
import { localeOf } from "@/lib/format/locale";
import { sideLabel, stateName } from "@/lib/format/summary/side-name";
import { FilterBar } from "../../ui/filter-bar";
import { SelectFilter } from "../../ui/select-filter";

type CompareFormProps = {
  id: string;
  choices: readonly ComparableConference[];
  chosen: { readonly from: SideAsked; readonly to: SideAsked };
};

/** Which two summaries are compared: any that the reader may see, against a state of this conference's. */
export function CompareForm({ id, choices, chosen }: CompareFormProps) {
  const words = useTranslations("summaryChanges.compare");
  const locale = localeOf(useLocale());
  const own = choices.filter(({ conference }) => conference.id === id);
  const others = choices.filter(({ conference }) => conference.id !== id);
  const options = (conferences: readonly ComparableConference[], named: boolean) =>
    conferences.flatMap((one) =>
      statesOf(one).map((state) => {
        const issue = one.issues.find((each) => each.issue === state) ?? null;
        return {
          value: sideName({ conferenceId: one.conference.id, state }),
          label: named ? sideLabel(one.conference, state, issue, locale) : stateName(state, issue, locale),
        };
      }),
    );
  return (
    <FilterBar action={`/conferences/${id}/summary/compare`} label={words("choose")} submit={words("show")}>
      <SelectFilter
        name="from"
        label={words("from")}
        value={sideName(chosen.from)}
        options={options([...own, ...others], true)}
      />
      <SelectFilter name="to" label={words("to")} value={sideName(chosen.to)} options={options(own, false)} />
    </FilterBar>
  );
}

function statesOf({ issues, isFrozen }: ComparableConference): SideState[] {
  return ["now", ...(isFrozen ? ["frozen" as const] : []), ...issues.map(({ issue }) => issue)];
}
