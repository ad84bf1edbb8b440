import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountTable } from "@/components/admin/account-table";
import { NewAccountForm } from "@/components/admin/new-account-form";
import { answerOf } from "@/components/forms/form-answer";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { firstPassword } from "@/lib/domain/access/first-password";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_ACCOUNT } from "@/lib/domain/drafts/subjects";
import { accountsQueryInput } from "@/lib/input/accounts-query";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

/** The accounts of the portal, and making one. */
export default async function AccountsPage({ searchParams }: PageProps<"/[locale]/admin/accounts">) {
  const actor = await whoWorks("/admin/accounts");
  if (!can(actor, "account.read", "national")) notFound();
  const query = accountsQueryInput.safeParse(await searchParams).data ?? { q: "", page: 1 };
  const [words, list, { units }, taken] = await Promise.all([
    getTranslations("accounts"),
    listAccounts(readScope(actor), query),
    listFilterChoices(),
    takeFormAnswer(actor, ["account.create"], NEW_ACCOUNT),
  ]);
  const standing = units.filter(({ former }) => !former);
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <form method="get" className="flex flex-wrap items-end gap-3">
        <label htmlFor="q">{words("search")}</label>
        <input id="q" name="q" type="search" className="control" defaultValue={query.q} maxLength={100} />
        <Button>{words("find")}</Button>
      </form>
      <p>{words("found", { total: String(list.total) })}</p>
      {list.items.length > 0 ? <AccountTable accounts={list.items} /> : <p>{words("none")}</p>}
      <Pager
        page={list.page}
        size={list.size}
        total={list.total}
        hrefFor={(page) => `/admin/accounts?${new URLSearchParams({ q: query.q, page: String(page) })}`}
      />
      <NewAccountForm
        units={standing}
        answer={answerOf(taken?.draft ?? null)}
        password={firstPassword(randomBytes(20))}
      />
    </>
  );
}
