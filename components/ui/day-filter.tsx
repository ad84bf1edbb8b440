import { useTranslations } from "next-intl";
import type { IsoDate } from "@/lib/domain/period/period";
import { dayAsTyped } from "@/lib/format/date";
import { DayInput } from "./day-input";

type DayFilterProps = {
  name: string;
  label: string;
  value: IsoDate | null;
  /** What was typed that is no day, to be mended. */
  typed?: string | undefined;
};

/** A labelled day inside a filter bar; an empty one filters nothing. */
export function DayFilter({ name, label, value, typed }: DayFilterProps) {
  const words = useTranslations("layout.day");
  const id = `filter-${name}`;
  return (
    <div className="filter-day">
      <label htmlFor={id}>{label}</label>
      <DayInput
        id={id}
        name={name}
        defaultValue={typed ?? (value ? dayAsTyped(value) : "")}
        calendar={words("calendar")}
      />
    </div>
  );
}
