import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { FirstPasswordField } from "./first-password-field";
import { type AccountAnswer, RoleFields, type UnitChoice } from "./role-fields";

type AccountStepsProps = {
  account: KeptAccount;
  units: readonly UnitChoice[];
  answer: AccountAnswer;
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
  const error = (field: string) => answer?.errors.find(({ path }) => path === field)?.message;
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <section>
        <h2>{words("grant")}</h2>
        {step(
          "grant",
          <>
            <RoleFields units={units} answer={answer} now={account} />
            <Field name="until" label={words("untilField")} help={words("grantHelp")} error={error("until")}>
              {(control) => <input {...control} maxLength={10} defaultValue={answer?.values.until} />}
            </Field>
            <Button kind="main">{words("grant")}</Button>
          </>,
        )}
      </section>
      <section className="grid content-start gap-6">
        <h2>{words("access")}</h2>
        {step(
          "reset-password",
          <>
            <FirstPasswordField password={password} error={error("password")} />
            <Button>{words("reset")}</Button>
          </>,
        )}
        {step("end-sessions", <Button>{words("end")}</Button>)}
        {account.disabled
          ? step("enable", <Button>{words("enable")}</Button>)
          : step("disable", <Button kind="danger">{words("disable")}</Button>)}
      </section>
    </div>
  );
}
