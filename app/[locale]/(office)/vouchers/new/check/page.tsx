import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CheckPage } from "@/components/vouchers/check-page";
import { newVoucherHref } from "@/components/vouchers/voucher-address";
import { balancesTable } from "@/lib/documents/ledger/balances-table";
import { readScope } from "@/lib/domain/access/read-scope";
import { voucherSubject } from "@/lib/domain/drafts/subjects";
import { DomainError } from "@/lib/domain/errors";
import type { VoucherCheck } from "@/lib/domain/ledger/voucher-check";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { newVoucherInput } from "@/lib/input/new-voucher-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { recordVoucherInput } from "@/lib/input/vouchers";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { checkVoucher } from "@/lib/queries/vouchers/check-voucher";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vouchers"))("check.title") };
}

/** The second step of recording: what was typed, read out, with what it would do. It is posted from here. */
export default async function CheckVoucher({ params, searchParams }: PageProps<"/[locale]/vouchers/new/check">) {
  const actor = await whoWorks("/vouchers/new/check");
  const locale = localeOf((await params).locale);
  const { value: asked } = parseLeniently(newVoucherInput, await searchParams);
  const { project, contract, content } = asked;
  const back = newVoucherHref({ project, contract, content });
  const subject = voucherSubject(contract ?? "", content);
  const draft = contract && (await getDraft(readScope(actor), { form: "voucher", subject }));
  const typed = recordVoucherInput.safeParse(draft ? draft.fields : {});
  if (!draft || draft.refusal || !typed.success) return redirect(localizedPath(back, locale) as Route);
  const checked = await checkVoucher(actor, typed.data, new Date()).catch(refused);
  return (
    <CheckPage
      fields={draft.fields}
      number={typed.data.number}
      note={typed.data.note}
      check={"refusal" in checked ? null : checked}
      balances={"refusal" in checked ? null : balancesTable(checked, locale)}
      refusal={"refusal" in checked ? refusalSentence(checked.refusal, locale) : null}
      back={back}
    />
  );
}

/** Balances may have moved since the form was sent. */
function refused(error: unknown): VoucherCheck | DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}
