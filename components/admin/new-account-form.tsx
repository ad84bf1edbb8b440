import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { FirstPasswordField } from "./first-password-field";
import { RoleFields, type UnitChoice } from "./role-fields";

type NewAccountFormProps = { units: readonly UnitChoice[]; answer: FormAnswer; password: string };

const NOBODY = { role: null, unitId: null, regionCode: null };

/** Makes an account: a plain POST, which works without JavaScript. */
export function NewAccountForm({ units, answer, password }: NewAccountFormProps) {
  const words = useTranslations("accounts");
  return (
    <section className="mt-6 grid gap-3">
      <h2 id="new-account">{words("create")}</h2>
      <form method="post" action="/api/v1/admin/accounts" className="sign-in-form">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        <Field name="email" label={words("email")} error={errorOf(answer, "email")}>
          {(control) => (
            <input type="email" {...control} required maxLength={254} defaultValue={answer?.values.email} />
          )}
        </Field>
        <Field name="fullName" label={words("name")} error={errorOf(answer, "fullName")}>
          {(control) => (
            <input {...control} required minLength={2} maxLength={120} defaultValue={answer?.values.fullName} />
          )}
        </Field>
        <RoleFields units={units} answer={answer} now={NOBODY} />
        <FirstPasswordField password={password} error={errorOf(answer, "password")} />
        <Button kind="main">{words("create")}</Button>
      </form>
    </section>
  );
}
