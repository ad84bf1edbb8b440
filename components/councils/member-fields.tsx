import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Field } from "../ui/field";

type MemberFieldsProps = {
  row: number;
  colleagues: readonly { readonly id: string; readonly fullName: string }[];
  answer: FormAnswer;
};

/** One member of a council to be: somebody of the Sở, or a name from outside, their post and duty. */
export function MemberFields({ row, colleagues, answer }: MemberFieldsProps) {
  const words = useTranslations("councils.form");
  const duties = useTranslations("councils.duties");
  const named = (field: string) => `members.${row}.${field}`;
  const typed = (field: string) => answer?.values[named(field)];
  const error = (field: string) => errorOf(answer, named(field));
  return (
    <fieldset
      aria-label={words("row", { number: String(row + 1) })}
      className="grid items-start gap-x-3 gap-y-2 border-b border-line pb-3 [&_input]:w-full [&_select]:w-full sm:grid-cols-2 lg:grid-cols-[14rem_14rem_minmax(0,1fr)_8rem]"
    >
      <Field name={named("account")} label={words("account")} error={error("account")}>
        {(control) => (
          <select {...control} defaultValue={typed("account") ?? ""}>
            <option value="">{words("nobody")}</option>
            {colleagues.map(({ id, fullName }) => (
              <option key={id} value={id}>
                {fullName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={named("name")} label={words("name")} error={error("name")}>
        {(control) => <input {...control} maxLength={120} defaultValue={typed("name")} />}
      </Field>
      <Field name={named("post")} label={words("post")} error={error("post")}>
        {(control) => <input {...control} maxLength={200} defaultValue={typed("post")} />}
      </Field>
      <Field name={named("duty")} label={words("duty")} error={error("duty")}>
        {(control) => (
          <select {...control} defaultValue={typed("duty") ?? ""}>
            <option value="">{duties("MEMBER")}</option>
            <option value="CHAIR">{duties("CHAIR")}</option>
            <option value="SECRETARY">{duties("SECRETARY")}</option>
          </select>
        )}
      </Field>
    </fieldset>
  );
}
