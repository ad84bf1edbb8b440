import { answerOf, type FormAnswer } from "@/components/forms/form-answer";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { voucherSubject } from "@/lib/domain/drafts/subjects";
import type { OpenContract } from "@/lib/domain/ledger/open-contract";
import { dayAsTyped } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { getVoucher } from "@/lib/queries/vouchers/get-voucher";

type Asked = { readonly amount: bigint | null; readonly corrects: string | null };

/** What the form starts with: what was typed before, the voucher it records again, or nothing. */
export async function startForm(
  scope: ReadScope,
  { share, content, projectCode }: OpenContract,
  { amount, corrects }: Asked,
): Promise<{ answer: FormAnswer; correcting: string | null }> {
  const key = { form: "voucher", subject: voucherSubject(share.contractId, content.code) } as const;
  const kept = answerOf(await getDraft(scope, key));
  const wrong = corrects === null ? null : await getVoucher(scope, corrects);
  const again = wrong?.reversedById && wrong.projectCode === projectCode ? wrong : null;
  const asBefore: FormAnswer = again && {
    refusal: null,
    savedAt: null,
    values: {
      kind: again.kind,
      amountText: formatMoney(again.amount, "dong", "vi"),
      paidOnText: dayAsTyped(again.paidOn),
      number: again.number,
      note: again.note ?? "",
    },
  };
  const answer = kept ?? asBefore;
  if (answer === null || amount === null) return { answer, correcting: again?.number ?? null };
  const values = { ...answer.values, amountText: formatMoney(amount, "dong", "vi") };
  return { answer: { ...answer, refusal: null, values }, correcting: again?.number ?? null };
}
