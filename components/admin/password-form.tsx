import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import type { AccountAnswer } from "./role-fields";

/** Replaces one's own password. */
export function PasswordForm({ answer }: { answer: AccountAnswer }) {
  const words = useTranslations("accounts.mine");
  const error = (field: string) => answer?.errors.find(({ path }) => path === field)?.message;
  return (
    <form method="post" action="/api/v1/account/password" className="sign-in-form">
      <Field name="currentPassword" label={words("current")} error={error("currentPassword")}>
        {(control) => <input type="password" autoComplete="current-password" required maxLength={256} {...control} />}
      </Field>
      <Field name="password" label={words("next")} help={words("nextHelp")} error={error("password")}>
        {(control) => <input type="password" autoComplete="new-password" required maxLength={256} {...control} />}
      </Field>
      <Button kind="main">{words("submit")}</Button>
      <p className="field-help">{words("after")}</p>
    </form>
  );
}
