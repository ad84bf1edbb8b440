import { useTranslations } from "next-intl";
import { SelectFilter } from "../ui/select-filter";

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));

type MonthFiltersProps = {
  /** What the month is of: a payment's, a signing's. */
  label: string;
  query: { readonly month: number | null; readonly through: number | null };
};

/** The month of the budget year, alone or with all before it. */
export function MonthFilters({ label, query: { month, through } }: MonthFiltersProps) {
  const words = useTranslations("vouchers");
  const optionsOf = (name: "list.monthOf" | "list.throughMonth") => [
    { value: "", label: words("list.anyMonth") },
    ...MONTHS.map((of) => ({ value: of, label: words(name, { month: of }) })),
  ];
  return (
    <>
      <SelectFilter name="month" label={label} value={String(month ?? "")} options={optionsOf("list.monthOf")} />
      <SelectFilter
        name="through"
        label={words("field.through")}
        value={String(through ?? "")}
        options={optionsOf("list.throughMonth")}
      />
    </>
  );
}
