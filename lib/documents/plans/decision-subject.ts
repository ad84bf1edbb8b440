import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import { fill } from "@/lib/format/fill";
import { plans } from "@/lib/format/messages/vi/plans";

/** What a decision is about: "Giao kế hoạch kinh phí khuyến công quốc gia năm 2026". */
export function decisionSubject({ kind, fund, budgetYear }: Pick<DecisionOnPaper, "kind" | "fund" | "budgetYear">) {
  const { decisionTitle, fundInTitle } = plans.document;
  return fill(decisionTitle[kind], { fund: fundInTitle[fund], year: String(budgetYear) });
}
