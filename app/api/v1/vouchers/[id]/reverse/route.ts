import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import { handle } from "@/lib/server/handle";
import { writeReversal } from "@/lib/server/routes/ledger";
import { reversalForm } from "../../../../form-memory";

export const POST = handle(writeReversal, reverseVoucher, {
  created: ({ id }) => `/api/v1/vouchers/${id}`,
  page: ({ id }) => `/vouchers/${id}`,
  outcome: "reversed",
  form: reversalForm,
});
