import { useTranslations } from "next-intl";
import type { BudgetYear } from "@/lib/domain/period/period";
import { Field } from "../../ui/field";

type YearFieldProps = { name: string; years: readonly BudgetYear[]; values: Readonly<Record<string, string>> };

/** The budget year of one row of a dossier, among the years of its đề án. */
export function YearField({ name, years, values }: YearFieldProps) {
  const words = useTranslations("projectWriting.form");
  return (
    <Field name={name} label={words("year")}>
      {(control) => (
        <select {...control} defaultValue={values[name] ?? years[0]}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
