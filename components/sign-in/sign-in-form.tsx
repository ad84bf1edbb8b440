import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

type SignInFormProps = {
  /** The e-mail typed before, when the form came back. */
  email: string;
  /** Where to go once signed in; null is the office. */
  returnTo: string | null;
};

/** E-mail and password, posted as a plain form; it needs no JavaScript. */
export function SignInForm({ email, returnTo }: SignInFormProps) {
  const words = useTranslations("signIn");
  return (
    <form method="post" action="/api/auth/callback/credentials" className="sign-in-form">
      {returnTo !== null && <input type="hidden" name="callbackUrl" value={returnTo} />}
      <Field name="email" label={words("email")}>
        {(control) => (
          <input type="email" autoComplete="username" required maxLength={254} defaultValue={email} {...control} />
        )}
      </Field>
      <Field name="password" label={words("password")}>
        {(control) => <input type="password" autoComplete="current-password" required maxLength={256} {...control} />}
      </Field>
      <Button kind="main">{words("submit")}</Button>
    </form>
  );
}
