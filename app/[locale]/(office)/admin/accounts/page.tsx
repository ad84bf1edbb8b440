import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountListPage } from "@/components/admin/account-list-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { aboutList } from "@/lib/documents/lists/about-list";
import { accountListTable } from "@/lib/documents/lists/account-list-table";
import { firstPassword } from "@/lib/domain/access/first-password";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_ACCOUNT } from "@/lib/domain/drafts/subjects";
import { localeOf } from "@/lib/format/locale";
import { accountsQueryInput } from "@/lib/input/accounts-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

/** The accounts of the portal, and making one. */
export default async function AccountsPage({ params, searchParams }: PageProps<"/[locale]/admin/accounts">) {
  const actor = await whoWorks("/admin/accounts");
  if (!can(actor, "account.read", "national")) notFound();
  const locale = localeOf((await params).locale);
  const { value: query } = parseLeniently(accountsQueryInput, await searchParams);
  const [list, { units }, taken] = await Promise.all([
    listAccounts(readScope(actor), query),
    listFilterChoices(),
    takeFormAnswer(actor, ["account.create"], NEW_ACCOUNT),
  ]);
  return (
    <AccountListPage
      table={accountListTable(list, aboutList({ q: query.q || null }, new Date(), locale), locale)}
      list={list}
      q={query.q}
      units={units.filter(({ former }) => !former)}
      answer={answerOf(taken?.draft ?? null)}
      password={firstPassword(randomBytes(20))}
    />
  );
}
