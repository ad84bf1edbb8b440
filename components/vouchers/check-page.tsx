import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import type { VoucherCheck } from "@/lib/domain/ledger/voucher-check";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatLongDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Button, buttonClass } from "../ui/button";
import { FocusedNotice } from "../ui/focused-notice";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { CheckWarnings } from "./check-warnings";

type CheckPageProps = {
  /** The form as it was sent; it is posted again from here, unchanged. */
  fields: DraftFields;
  number: string;
  note: string | null;
  /** Null where it cannot be recorded any more, and then `refusal` says why. */
  check: VoucherCheck | null;
  refusal: string | null;
  /** The contract before and after it. */
  balances: ReportTable | null;
  /** The form, filled as it was. */
  back: string;
};

/** A voucher read out before it is posted: amount in words, balances before and after, what to look at again. */
export function CheckPage({ fields, number, note, check, refusal, balances, back }: CheckPageProps) {
  const words = useTranslations("vouchers");
  return (
    <>
      <PageHeader
        title={words("check.title")}
        path={[
          { label: words("title"), href: "/vouchers" },
          { label: words("form.title"), href: back },
          { label: number },
        ]}
        lead={words("check.lead")}
      />
      <div className="voucher-page">
        {refusal && (
          <FocusedNotice title={words("check.refused")}>
            <p>{refusal}</p>
          </FocusedNotice>
        )}
        {check && <CheckWarnings warnings={check.warnings} />}
        {check && <CheckedFacts check={check} number={number} note={note} />}
        {balances && (
          <div>
            <ReportSheet table={balances} />
          </div>
        )}
        <form method="post" action="/api/v1/vouchers" className="page-actions">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {check && <Button kind="main">{words("form.submit")}</Button>}
          <AppLink href={back} className={buttonClass()}>
            {words("check.back")}
          </AppLink>
        </form>
      </div>
    </>
  );
}

type CheckedFactsProps = { check: VoucherCheck; number: string; note: string | null };

function CheckedFacts({ check, number, note }: CheckedFactsProps) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const fact = (name: string, value: ReactNode) => (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
  return (
    <dl className="fact-list">
      {fact(words("field.kind"), words(`kind.${check.kind}`))}
      {fact(words("field.amount"), <strong className="number">{formatExactMoney(check.amount, locale)}</strong>)}
      {fact(words("check.inWords"), moneyInWords(check.amount, locale))}
      {fact(words("field.paidOn"), formatLongDate(check.paidOn, locale))}
      {fact(words("field.number"), <span className="number">{number}</span>)}
      {fact(words("field.project"), <span className="number">{check.projectCode}</span>)}
      {fact(words("field.contract"), <span className="number">{check.contractNumber}</span>)}
      {fact(words("field.budgetYear"), <span className="number">{check.budgetYear}</span>)}
      {note &&
        fact(
          words("field.note"),
          <span className="pre">
            <Vietnamese>{note}</Vietnamese>
          </span>,
        )}
    </dl>
  );
}
