import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { StatementPage } from "@/components/statements/statement-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { statementSumsTable } from "@/lib/documents/lists/statement-tables";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { documentIdInput } from "@/lib/input/plans-query";
import { statementQueryInput } from "@/lib/input/statements";
import { getStatement } from "@/lib/queries/statements/get-statements";
import { whoWorks } from "../../../who-works";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };
const asked = statementQueryInput.omit({ id: true });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statements"))("title") };
}

/** Một sao kê Kho bạc, held against the vouchers of now. */
export default async function Statement({ params, searchParams }: Props) {
  const { id } = documentIdInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(`/vouchers/statements/${id}`);
  if (!can(actor, "statement.read", "national")) notFound();
  const query = parseLeniently(asked, await searchParams).value;
  const found = (await getStatement(readScope(actor), { ...query, id })) ?? notFound();
  const { head, groups, all, undecided, items, page, size, total } = found;
  const outcome = await takeFormNotice(actor, `/vouchers/statements/${id}`, new Date());
  const taken = await takeFormAnswer(actor, ["statement.decide"], id);
  return (
    <StatementPage
      {...{ head, undecided, outcome, rows: items, place: { page, size, total } }}
      view={{ group: query.group, open: query.open }}
      sums={statementSumsTable(id, { groups, all }, localeOf(await getLocale()))}
      decides={can(actor, "statement.decide", { stewardUnitId: head.unitId })}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
