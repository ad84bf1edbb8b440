import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { FirstPasswordField } from "./first-password-field";
import { type AccountAnswer, RoleFields, type UnitChoice } from "./role-fields";

type NewAccountFormProps = { units: readonly UnitChoice[]; answer: AccountAnswer; password: string };

const NOBODY = { role: null, unitId: null, regionCode: null };

/** Makes an account: a plain POST, which works without JavaScript. */
export function NewAccountForm({ units, answer, password }: NewAccountFormProps) {
  const words = useTranslations("accounts");
  const error = (field: string) => answer?.errors.find(({ path }) => path === field)?.message;
  return (
    <section>
      <h2>{words("create")}</h2>
      <form method="post" action="/api/v1/admin/accounts" className="sign-in-form">
        {answer && (
          <Notice kind="refusal" title={words("refused")}>
            <p>{answer.detail}</p>
          </Notice>
        )}
        <Field name="email" label={words("email")} error={error("email")}>
          {(control) => (
            <input type="email" {...control} required maxLength={254} defaultValue={answer?.values.email} />
          )}
        </Field>
        <Field name="fullName" label={words("name")} error={error("fullName")}>
          {(control) => (
            <input {...control} required minLength={2} maxLength={120} defaultValue={answer?.values.fullName} />
          )}
        </Field>
        <RoleFields units={units} answer={answer} now={NOBODY} />
        <FirstPasswordField password={password} error={error("password")} />
        <Button kind="main">{words("create")}</Button>
      </form>
    </section>
  );
}
