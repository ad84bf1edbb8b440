import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import type { AccountForm } from "@/lib/domain/drafts/form-draft";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { FirstPasswordField } from "./first-password-field";
import { RoleFields, type UnitChoice } from "./role-fields";
import { UntilField } from "./until-field";

type AccountStepsProps = {
  account: KeptAccount;
  units: readonly UnitChoice[];
  /** How one of the forms came back, and which. */
  answer: { readonly form: AccountForm; readonly answer: FormAnswer } | null;
  password: string;
};

/** All an administrator can do with somebody's account, each a plain form of its own. */
export function AccountSteps({ account, units, answer, password }: AccountStepsProps) {
  const words = useTranslations("accounts");
  const step = (name: string, children: ReactNode) => (
    <form method="post" action={`/api/v1/admin/accounts/${account.id}/${name}`} className="sign-in-form">
      <input type="hidden" name="version" value={account.version} />
      {children}
    </form>
  );
  const answerOf = (form: AccountForm) => (answer?.form === form ? answer.answer : null);
  const granted = answerOf("account.grant");
  const resetting = answerOf("account.reset-password");
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <section className="grid content-start gap-3">
        <h2>{words("grant")}</h2>
        {step(
          "grant",
          <>
            <RoleFields units={units} answer={granted} now={account} />
            <UntilField answer={granted} />
            <Button kind="main">{words("grant")}</Button>
          </>,
        )}
      </section>
      <section className="grid content-start gap-3">
        <h2>{words("access")}</h2>
        <details open={resetting !== null}>
          <summary className="link-button">{words("reset")}</summary>
          <div className="mt-3">
            {step(
              "reset-password",
              <>
                <FirstPasswordField password={password} error={errorOf(resetting, "password")} />
                <Button>{words("resetNow")}</Button>
              </>,
            )}
          </div>
        </details>
        {step("end-sessions", <Button>{words("end")}</Button>)}
        {account.disabled
          ? step("enable", <Button>{words("enable")}</Button>)
          : step("disable", <Button kind="danger">{words("disable")}</Button>)}
      </section>
    </div>
  );
}
