import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { VoucherPage } from "@/components/vouchers/voucher-page";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { limitsTable } from "@/lib/documents/ledger/limits-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { getVoucher } from "@/lib/queries/vouchers/get-voucher";
import { getVoucherContext } from "@/lib/queries/vouchers/get-voucher-context";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vouchers"))("title") };
}

/** One voucher: what it states, what happened to it, and its reversal for who may reverse. */
export default async function OneVoucher({ params }: PageProps<"/[locale]/vouchers/[id]">) {
  const { id, locale } = await params;
  const actor = await whoWorks(`/vouchers/${id}`);
  if (!can(actor, "voucher.read", "national")) notFound();
  const scope = readScope(actor);
  const voucher = (await getVoucher(scope, id)) ?? notFound();
  const [context, draft, outcome] = await Promise.all([
    getVoucherContext(scope, voucher),
    getDraft(scope, { form: "reversal", subject: id }),
    takeFormNotice(actor, `/vouchers/${id}`, new Date()),
  ]);
  return (
    <VoucherPage
      voucher={voucher}
      context={context}
      limits={context.share && limitsTable(context.share, localeOf(locale))}
      actor={actor}
      answer={answerOf(draft)}
      outcome={outcome}
      idempotencyKey={crypto.randomUUID()}
    />
  );
}
