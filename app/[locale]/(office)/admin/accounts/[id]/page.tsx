import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountRole, AccountState } from "@/components/admin/account-state";
import { AccountSteps } from "@/components/admin/account-steps";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { firstPassword } from "@/lib/domain/access/first-password";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { getAccount } from "@/lib/queries/accounts/get-account";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { readFormAnswer } from "../../../form-answer";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

const OUTCOMES = ["created", "disabled", "enabled", "granted", "ended", "reset"] as const;

/** One account: who it is, and what an administrator can do with it. */
export default async function AccountPage({ params }: PageProps<"/[locale]/admin/accounts/[id]">) {
  const { id } = await params;
  const actor = await whoWorks(`/admin/accounts/${id}`);
  if (!can(actor, "account.read", "national")) notFound();
  const account = (await getAccount(readScope(actor), { id })) ?? notFound();
  const [words, { units }, { refused, outcome }] = await Promise.all([
    getTranslations("accounts"),
    listFilterChoices(),
    readFormAnswer(),
  ]);
  const done = OUTCOMES.find((name) => name === outcome);
  const standing = units.filter(({ former }) => !former);
  return (
    <>
      <PageHeader title={account.fullName} lead={account.email} />
      {done && <Notice kind="done">{words(`done.${done}`)}</Notice>}
      {refused && (
        <Notice kind="refusal" title={words("refused")}>
          <p>{refused.detail}</p>
        </Notice>
      )}
      <p>
        <AccountRole {...account} /> · {account.unitName ?? account.regionCode ?? words("national")} ·{" "}
        <AccountState {...account} /> · {words("sessions")}: {account.sessions}
      </p>
      {account.id === actor.accountId ? (
        <Notice>{words("own")}</Notice>
      ) : (
        <AccountSteps account={account} units={standing} answer={refused} password={firstPassword(randomBytes(20))} />
      )}
      <p>
        <AppLink href="/admin/accounts">{words("title")}</AppLink>
      </p>
    </>
  );
}
