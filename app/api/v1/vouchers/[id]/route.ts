import { voucherIdInput } from "@/lib/input/vouchers-query";
import { readVoucher } from "@/lib/queries/vouchers/get-voucher";
import { answer } from "@/lib/server/answer";

export const GET = answer(voucherIdInput, readVoucher, { permission: "voucher.read" });
