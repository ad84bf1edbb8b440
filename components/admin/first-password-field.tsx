import { useTranslations } from "next-intl";
import { Field } from "../ui/field";

/** The first password this form would give: shown once, to be handed over; each opening of the page makes another. */
export function FirstPasswordField({ password, error }: { password: string; error?: string | undefined }) {
  const words = useTranslations("accounts");
  return (
    <Field name="password" label={words("password")} help={words("passwordHelp")} error={error}>
      {(control) => <input {...control} readOnly defaultValue={password} autoComplete="off" spellCheck={false} />}
    </Field>
  );
}
