import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import { reverseVoucherInput } from "@/lib/input/vouchers";
import { handle } from "@/lib/server/handle";
import { reversalForm } from "../../../../form-memory";

export const POST = handle(reverseVoucherInput, reverseVoucher, {
  money: true,
  created: ({ id }) => `/api/v1/vouchers/${id}`,
  page: ({ id }) => `/vouchers/${id}`,
  outcome: "reversed",
  form: reversalForm,
});
