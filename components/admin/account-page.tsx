import { useTranslations } from "next-intl";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import type { AccountForm, FormDraft } from "@/lib/domain/drafts/form-draft";
import { answerOf } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { AccountFacts } from "./account-facts";
import { AccountSteps } from "./account-steps";
import type { UnitChoice } from "./role-fields";

const OUTCOMES = ["created", "disabled", "enabled", "granted", "ended", "reset"] as const;

type AccountPageProps = {
  account: KeptAccount;
  /** Whether it is the reader's own, which nobody changes by themselves. */
  own: boolean;
  units: readonly UnitChoice[];
  /** How one of its forms came back, and which. */
  taken: { readonly form: AccountForm; readonly draft: FormDraft } | null;
  /** What was just done, where the page follows on a form. */
  outcome: string | null;
  /** A new first password, to be handed over. */
  password: string;
};

/** One account: who it is, and what an administrator can do with it. */
export function AccountPage({ account, own, units, taken, outcome, password }: AccountPageProps) {
  const words = useTranslations("accounts");
  const done = OUTCOMES.find((name) => name === outcome);
  const answer = taken && { form: taken.form, answer: answerOf(taken.draft) };
  return (
    <>
      <PageHeader
        title={account.fullName}
        path={[{ label: words("title"), href: "/admin/accounts" }, { label: account.fullName }]}
      />
      <div className="grid gap-5">
        {done && <Notice kind="done">{words(`done.${done}`)}</Notice>}
        <RefusalSummary refusal={taken?.draft.refusal} title={words("refused")} />
        <div className="max-w-3xl">
          <AccountFacts account={account} />
        </div>
        {own ? (
          <Notice>{words("own")}</Notice>
        ) : (
          <AccountSteps account={account} units={units} answer={answer} password={password} />
        )}
      </div>
    </>
  );
}
