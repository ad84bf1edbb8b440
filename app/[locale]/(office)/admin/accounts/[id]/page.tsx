import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/admin/account-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { firstPassword } from "@/lib/domain/access/first-password";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { ACCOUNT_FORMS } from "@/lib/domain/drafts/form-draft";
import { getAccount } from "@/lib/queries/accounts/get-account";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

/** One account, for an administrator. */
export default async function OneAccount({ params }: PageProps<"/[locale]/admin/accounts/[id]">) {
  const { id } = await params;
  const actor = await whoWorks(`/admin/accounts/${id}`);
  if (!can(actor, "account.read", "national")) notFound();
  const account = (await getAccount(readScope(actor), { id })) ?? notFound();
  const [{ units }, taken, outcome] = await Promise.all([
    listFilterChoices(),
    takeFormAnswer(actor, ACCOUNT_FORMS, id),
    takeFormNotice(actor, `/admin/accounts/${id}`, new Date()),
  ]);
  return (
    <AccountPage
      account={account}
      own={account.id === actor.accountId}
      units={units.filter(({ former }) => !former)}
      taken={taken}
      outcome={outcome}
      password={firstPassword(randomBytes(20))}
    />
  );
}
