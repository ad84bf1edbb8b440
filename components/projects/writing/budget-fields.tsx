import { useLocale, useTranslations } from "next-intl";
import { type Catalogue, offeredByContent } from "@/lib/domain/catalogue/catalogue";
import type { Writing } from "@/lib/domain/project/writing";
import { yearsOf } from "@/lib/domain/project/years";
import { itemNames } from "@/lib/format/item-names";
import { localeOf } from "@/lib/format/locale";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";
import { BudgetEcho } from "./budget-echo";
import { MoreRows } from "./more-rows";
import { LINES, rowsShown, SPARE } from "./rows-shown";
import { YearField } from "./year-field";

type BudgetFieldsProps = {
  writing: Writing;
  catalogue: Catalogue;
  values: Readonly<Record<string, string>>;
  answer: FormAnswer;
  /** Empty rows besides the few it has by itself. */
  more: number;
};

const MONEY = ["support", "counterpart", "other"] as const;

/** Dự toán by item, year and source, with its sums and caps in words below as it is typed. */
export function BudgetFields({ writing, catalogue, values, answer, more }: BudgetFieldsProps) {
  const words = useTranslations("projectWriting");
  const locale = localeOf(useLocale());
  const { dossier, caps } = writing;
  const names = itemNames(catalogue, locale);
  return (
    <>
      <p className="field-help">{words("form.budgetHelp")}</p>
      <div id="budget" className="grid gap-4">
        {rowsShown(values, "budget", { spare: SPARE + more, most: LINES }).map((at) => (
          <fieldset
            key={at}
            aria-label={words("form.budgetRow", { number: String(at + 1) })}
            className="grid min-w-0 grid-cols-2 gap-2 border-b border-line pb-3 *:first:col-span-2 lg:grid-cols-[minmax(0,2fr)_6rem_repeat(3,minmax(0,1fr))] lg:*:first:col-span-1"
          >
            <Field name={`budget.${at}.item`} label={words("fields.item")} error={errorOf(answer, `budget.${at}.item`)}>
              {(control) => (
                <select {...control} defaultValue={values[`budget.${at}.item`] ?? ""}>
                  <option value="">{words("form.choose")}</option>
                  {offeredByContent(catalogue, values[`budget.${at}.item`]).map((content) => (
                    <optgroup key={content.code} label={content[locale]}>
                      {content.items.map(({ code }) => (
                        <option key={code} value={code}>
                          {names[code]}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
              )}
            </Field>
            <YearField name={`budget.${at}.year`} years={yearsOf(dossier)} values={values} />
            {MONEY.map((source) => {
              const name = `budget.${at}.${source}Text`;
              return (
                <Field key={source} name={name} label={words(`form.${source}`)} error={errorOf(answer, name)}>
                  {(control) => (
                    <input
                      {...control}
                      className="control number"
                      defaultValue={values[name]}
                      maxLength={100}
                      autoComplete="off"
                    />
                  )}
                </Field>
              );
            })}
          </fieldset>
        ))}
      </div>
      <MoreRows />
      <BudgetEcho
        values={values}
        beneficiaries={dossier.beneficiaries}
        outputs={dossier.outputs}
        caps={caps}
        names={names}
        sums={words.raw("form.sums") as string}
        locale={locale}
      />
      <Field
        name="capReason"
        label={words("fields.capReason")}
        help={words("form.capReasonHelp")}
        error={errorOf(answer, "capReason")}
      >
        {(control) => <textarea {...control} rows={3} maxLength={2000} defaultValue={values.capReason} />}
      </Field>
    </>
  );
}
