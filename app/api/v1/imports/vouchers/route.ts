import { handInVouchers } from "@/lib/server/routes/imports";
import { takeSheet } from "../take-sheet";

export const POST = takeSheet(handInVouchers, "vouchers");
