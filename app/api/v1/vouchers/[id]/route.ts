import { readVoucher } from "@/lib/queries/vouchers/get-voucher";
import { answer } from "@/lib/server/answer";
import { readOneVoucher } from "@/lib/server/routes/ledger";

export const GET = answer(readOneVoucher, readVoucher);
