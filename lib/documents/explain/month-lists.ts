import type { SourceMonth } from "@/lib/domain/figures/explanation";

/** The list of one month's contracts or vouchers; null where the reader may not see single ones. */
export type MonthLists = ((which: "contracts" | "vouchers", month: SourceMonth) => string) | null;
