import { useLocale, useTranslations } from "next-intl";
import type { Colleague } from "@/lib/domain/delegation/delegation";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { DayEcho } from "../ui/day-echo";
import { DayInput } from "../ui/day-input";
import { Field } from "../ui/field";

type GiveFormProps = { receivers: readonly Colleague[]; answer: FormAnswer };

/** Gives one's role to a colleague: to whom, on which days, by which paper. A plain form. */
export function GiveForm({ receivers, answer }: GiveFormProps) {
  const words = useTranslations("delegations.give");
  const roles = useTranslations("layout.roles");
  const typed = answer?.values ?? {};
  return (
    <form method="post" action="/api/v1/delegations" className="sign-in-form">
      <p className="field-help">{words("help")}</p>
      <Field name="receiverId" label={words("receiver")} error={errorOf(answer, "receiverId")}>
        {(control) => (
          <select {...control} required defaultValue={typed.receiverId ?? ""}>
            <option value="">{words("choose")}</option>
            {receivers.map(({ id, fullName, role }) => (
              <option key={id} value={id}>
                {fullName} – {roles(role)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField name="from" answer={answer} />
      <DayField name="to" answer={answer} />
      <Field name="document" label={words("document")} error={errorOf(answer, "document")}>
        {(control) => <input type="text" required maxLength={200} {...control} defaultValue={typed.document} />}
      </Field>
      <Field name="reason" label={words("reason")} error={errorOf(answer, "reason")}>
        {(control) => <textarea {...control} rows={2} maxLength={1000} defaultValue={typed.reason} />}
      </Field>
      <div>
        <Button kind="main">{words("submit")}</Button>
      </div>
    </form>
  );
}

function DayField({ name, answer }: { name: "from" | "to"; answer: FormAnswer }) {
  const words = useTranslations("delegations.give");
  const day = useTranslations("layout.day");
  const typed = answer?.values[name] ?? "";
  return (
    <div className="grid gap-1">
      <Field name={name} label={words(name)} error={errorOf(answer, name)}>
        {(control) => <DayInput {...control} required calendar={day("calendar")} defaultValue={typed} />}
      </Field>
      <DayEcho input={name} typed={typed} reading={words.raw("reading") as string} locale={useLocale()} />
    </div>
  );
}
