import { useLocale, useTranslations } from "next-intl";
import { type Catalogue, offered } from "@/lib/domain/catalogue/catalogue";
import type { BudgetYear } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";
import { MoreRows } from "./more-rows";
import { LINES, rowsShown, SPARE } from "./rows-shown";
import { YearField } from "./year-field";

type OutputsFieldsProps = {
  years: readonly BudgetYear[];
  catalogue: Catalogue;
  values: Readonly<Record<string, string>>;
  answer: FormAnswer;
  /** Empty rows besides the few it has by itself. */
  more: number;
};

/** Chỉ tiêu: what the đề án promises, by indicator and year. */
export function OutputsFields({ years, catalogue, values, answer, more }: OutputsFieldsProps) {
  const words = useTranslations("projectWriting");
  const locale = localeOf(useLocale());
  return (
    <div id="outputs" className="grid gap-4">
      {rowsShown(values, "outputs", { spare: SPARE + more, most: LINES }).map((at) => (
        <fieldset
          key={at}
          aria-label={words("form.outputRow", { number: String(at + 1) })}
          className="grid min-w-0 gap-2 border-b border-line pb-3 sm:grid-cols-[minmax(0,2fr)_8rem_6rem]"
        >
          <Field
            name={`outputs.${at}.indicator`}
            label={words("form.indicator")}
            error={errorOf(answer, `outputs.${at}.indicator`)}
          >
            {(control) => (
              <select {...control} defaultValue={values[`outputs.${at}.indicator`] ?? ""}>
                <option value="">{words("form.choose")}</option>
                {offered(catalogue.indicators, values[`outputs.${at}.indicator`]).map((one) => (
                  <option key={one.code} value={one.code}>
                    {`${one[locale]} (${one.unit[locale]})`}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            name={`outputs.${at}.target`}
            label={words("form.target")}
            error={errorOf(answer, `outputs.${at}.target`)}
          >
            {(control) => (
              <input
                {...control}
                className="control number"
                inputMode="numeric"
                maxLength={20}
                defaultValue={values[`outputs.${at}.target`]}
              />
            )}
          </Field>
          <YearField name={`outputs.${at}.year`} years={years} values={values} />
        </fieldset>
      ))}
      <MoreRows />
    </div>
  );
}
