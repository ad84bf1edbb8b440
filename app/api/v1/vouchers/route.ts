import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { recordVoucherInput } from "@/lib/input/vouchers";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { voucherForm } from "../../form-memory";

export const GET = answer(vouchersQueryInput, listVouchers, { permission: "voucher.read" });

export const POST = handle(recordVoucherInput, recordVoucher, {
  money: true,
  created: ({ id }) => `/api/v1/vouchers/${id}`,
  page: ({ id }) => `/vouchers/${id}`,
  outcome: "recorded",
  form: voucherForm,
});
