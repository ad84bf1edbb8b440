import { useLocale, useTranslations } from "next-intl";
import { remainderOf, type SettlementStanding, settleBy, settledAmount } from "@/lib/domain/project/settlement";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import type { FormAnswer } from "../forms/form-answer";
import { LineField } from "../forms/form-fields";
import { RecordSheet } from "../report/record-sheet";
import { Notice } from "../ui/notice";

type SettleFieldsProps = {
  standing: SettlementStanding;
  /** Its contracts share by share: signed, committed, paid, what goes back. */
  table: ReportTable;
  today: string;
  answer: FormAnswer;
};

/** What a settlement says: its day, the amount, what goes back to the plan, and by when it was to be done. */
export function SettleFields({ standing: { shares, due }, table, today, answer }: SettleFieldsProps) {
  const words = useTranslations("projectSteps.settle");
  const locale = localeOf(useLocale());
  const paid = formatExactMoney(settledAmount(shares), locale);
  const rest = remainderOf(shares);
  const values = { on: formatDate(today, locale), amountText: paid };
  const field = (name: string, label: string) => ({ name, label, answer, values });
  return (
    <>
      {due && (
        <p>
          {words("due", {
            fileBy: formatDate(due.fileBy, locale),
            liquidateBy: formatDate(due.liquidateBy, locale),
            document: due.document,
          })}
        </p>
      )}
      {due && settleBy(due) < today && <Notice>{words("late", { day: formatDate(settleBy(due), locale) })}</Notice>}
      <RecordSheet cards table={table} empty={words("noRest")} />
      <p>{rest > 0n ? words("rest", { rest: formatExactMoney(rest, locale) }) : words("noRest")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField {...field("on", words("on"))} help={words("onHelp")} most={40} required />
        <LineField {...field("number", words("number"))} most={60} />
      </div>
      <LineField {...field("amountText", words("amount"))} help={words("amountHelp", { paid })} most={100} required />
    </>
  );
}
