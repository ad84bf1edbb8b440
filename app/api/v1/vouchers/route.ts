import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readVouchers, writeVoucher } from "@/lib/server/routes/ledger";
import { voucherForm } from "../../form-memory";

export const GET = answer(readVouchers, listVouchers);

export const POST = handle(writeVoucher, recordVoucher, {
  created: ({ id }) => `/api/v1/vouchers/${id}`,
  page: ({ id }) => `/vouchers/${id}`,
  outcome: "recorded",
  form: voucherForm,
});
