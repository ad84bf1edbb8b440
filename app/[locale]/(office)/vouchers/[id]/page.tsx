import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VoucherPage } from "@/components/vouchers/voucher-page";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { getVoucher } from "@/lib/queries/vouchers/get-voucher";
import { getVoucherContext } from "@/lib/queries/vouchers/get-voucher-context";
import { readFormAnswer } from "../../form-answer";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vouchers"))("title") };
}

/** One voucher: what it states, what happened to it, and its reversal for who may reverse. */
export default async function OneVoucher({ params }: PageProps<"/[locale]/vouchers/[id]">) {
  const { id } = await params;
  const actor = await whoWorks(`/vouchers/${id}`);
  if (!can(actor, "voucher.read", "national")) notFound();
  const scope = readScope(actor);
  const voucher = (await getVoucher(scope, id)) ?? notFound();
  const [context, { refused, outcome }] = await Promise.all([getVoucherContext(scope, voucher), readFormAnswer()]);
  return (
    <VoucherPage
      voucher={voucher}
      context={context}
      actor={actor}
      answer={refused}
      outcome={outcome}
      idempotencyKey={crypto.randomUUID()}
    />
  );
}
