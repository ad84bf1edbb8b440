import { useTranslations } from "next-intl";
import type { IsoDate } from "@/lib/domain/period/period";
import { dayAsTyped } from "@/lib/format/date";
import { DayInput } from "./day-input";

/** A labelled day inside a filter bar; an empty one filters nothing. */
export function DayFilter({ name, label, value }: { name: string; label: string; value: IsoDate | null }) {
  const words = useTranslations("layout.day");
  const id = `filter-${name}`;
  return (
    <div className="filter-day">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} name={name} defaultValue={value ? dayAsTyped(value) : ""} calendar={words("calendar")} />
    </div>
  );
}
