import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import { formatLongDate } from "@/lib/format/date";

/** A decision's number, day and body as papers name them; a draft leaves room for what it lacks. */
export function documentNumber({ fund, number, signedOn, province, ministry }: DecisionOnPaper) {
  return {
    number: number ?? `          /${fund === "KCQG" ? "QĐ-BCT" : "QĐ-UBND"}`,
    day: signedOn ? formatLongDate(signedOn, "vi") : "ngày ….. tháng ….. năm ………",
    body: province ? `Ủy ban nhân dân ${province.fullName}` : ministry,
  };
}
