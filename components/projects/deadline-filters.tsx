import { useTranslations } from "next-intl";
import { SOON } from "@/lib/domain/calendar/deadline";
import type { Due } from "@/lib/domain/project/own-filters";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { dueWords } from "@/lib/format/due-words";
import { DayFilter } from "../ui/day-filter";
import { SelectFilter } from "../ui/select-filter";
import type { Typed } from "./typed-filter";

const DUE: readonly Due[] = ["late", 0, SOON, 10, 20];

/** By when a đề án must leave the state it is in: passed, within so many working days, or by a day. */
export function DeadlineFilters({ query: { due, dueBy }, typed }: { query: ProjectQuery; typed: Typed }) {
  const words = useTranslations("projects");
  const of = { late: words("due.late"), today: words("due.today"), within: words.raw("due.within") };
  const choices = due === null || DUE.includes(due) ? DUE : [...DUE, due];
  return (
    <>
      <SelectFilter
        name="due"
        label={words("filters.due")}
        value={String(due ?? "")}
        options={[
          { value: "", label: words("filters.all") },
          ...choices.map((one) => ({ value: String(one), label: dueWords(String(one), of) })),
        ]}
      />
      <DayFilter name="dueBy" label={words("filters.dueBy")} value={dueBy} typed={typed("dueBy")} />
    </>
  );
}
