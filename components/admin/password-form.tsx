import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

/** Replaces one's own password. */
export function PasswordForm({ answer }: { answer: FormAnswer }) {
  const words = useTranslations("accounts.mine");
  return (
    <form method="post" action="/api/v1/account/password" className="sign-in-form">
      <Field name="currentPassword" label={words("current")} error={errorOf(answer, "currentPassword")}>
        {(control) => <input type="password" autoComplete="current-password" required maxLength={256} {...control} />}
      </Field>
      <Field name="password" label={words("next")} help={words("nextHelp")} error={errorOf(answer, "password")}>
        {(control) => <input type="password" autoComplete="new-password" required maxLength={256} {...control} />}
      </Field>
      <Button kind="main">{words("submit")}</Button>
      <p className="field-help">{words("after")}</p>
    </form>
  );
}
