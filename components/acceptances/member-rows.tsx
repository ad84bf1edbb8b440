import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Field } from "../ui/field";

/** A row for each person who usually takes part, and as many as were typed. */
const ROWS = [0, 1, 2, 3, 4, 5];

/** Thành phần nghiệm thu: who took part, with their post; a row left empty is passed over. */
export function MemberRows({ answer }: { answer: FormAnswer }) {
  const words = useTranslations("projectSteps.accept");
  return (
    <fieldset className="grid gap-2" id="members">
      <legend className="font-medium">{words("members")}</legend>
      <p className="field-help">{words("membersHelp")}</p>
      {ROWS.map((row) => {
        const [name, post] = [`members.${row}.name`, `members.${row}.post`];
        return (
          <div key={row} className="grid gap-2 sm:grid-cols-2">
            <input type="hidden" name={`members.${row}.row`} value="form" />
            <Field name={name} label={words("member", { number: String(row + 1) })} error={errorOf(answer, name)}>
              {(control) => <input {...control} maxLength={120} defaultValue={answer?.values[name]} />}
            </Field>
            <Field name={post} label={words("post")} error={errorOf(answer, post)}>
              {(control) => <input {...control} maxLength={200} defaultValue={answer?.values[post]} />}
            </Field>
          </div>
        );
      })}
    </fieldset>
  );
}
