import { checkVoucher } from "@/lib/queries/vouchers/check-voucher";
import { handle } from "@/lib/server/handle";
import { writeVoucherCheck } from "@/lib/server/routes/ledger";
import { voucherForm } from "../../../form-memory";

export const POST = handle(writeVoucherCheck, checkVoucher, {
  form: voucherForm,
  awaitsConfirmation: true,
  page: ({ projectCode, contractId, content }) =>
    `/vouchers/new/check?${new URLSearchParams({ project: projectCode, contract: contractId, content })}`,
});
