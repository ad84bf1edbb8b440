import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ContractDetail } from "@/lib/domain/contract/contract-detail";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";

export const CONTRACT_OUTCOMES = ["signed", "appended", "payee", "condition"] as const;

type ContractPageProps = {
  contract: ContractDetail;
  tables: Readonly<Record<"parts" | "versions", ReportTable>> &
    Readonly<Record<"payments" | "payees", ReportTable | null>>;
  /** What a form that led here just did. */
  outcome: (typeof CONTRACT_OUTCOMES)[number] | null;
  /** Whether the reader records vouchers on it. */
  mayPay: boolean;
  /** What the reader may write on it. */
  forms: ReactNode;
};

/** Hợp đồng: parties, what of it belongs to which đề án, every version, to whose account it is paid and what was paid. */
export function ContractPage({ contract, tables, outcome, mayPay, forms }: ContractPageProps) {
  const words = useTranslations("contracts.page");
  const contracts = useTranslations("contracts");
  const funds = useTranslations("projects.fundNames");
  const layout = useTranslations("layout.nav");
  const locale = useLocale();
  const { number, fund, year, unitName, party, signedOn, endOn, value, paid, available } = contract;
  const amounts = { [contracts("value")]: value, [contracts("disbursed")]: paid, [words("available")]: available };
  return (
    <>
      <PageHeader
        title={words("title", { number })}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: contracts("title"), href: "/contracts" },
          { label: number },
        ]}
        lead={words("lead", { fund: funds(fund), year: String(year), unit: unitName })}
        actions={
          mayPay &&
          available > 0n && (
            <AppLink className={buttonClass("main")} href={`/vouchers/new?q=${encodeURIComponent(number)}`}>
              {words("pay")}
            </AppLink>
          )
        }
      />
      {outcome && <Notice kind="done">{words(`outcome.${outcome}`)}</Notice>}
      <div className="document-head">
        <div>
          <p>
            {contracts("signedOn")}: {formatDate(signedOn, locale)}
          </p>
          {endOn && (
            <p>
              {words("endOn")}: {formatDate(endOn, locale)}
            </p>
          )}
          {party && (
            <p>
              {words("party")}: <Vietnamese>{party}</Vietnamese>
            </p>
          )}
        </div>
        <dl className="headline-figures">
          {Object.entries(amounts).map(([label, amount]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="number">{formatExactMoney(amount, locale)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="record-main">
        <RecordSheet cards table={tables.parts} />
        <RecordSheet cards table={tables.versions} />
        {tables.payees && <RecordSheet cards table={tables.payees} empty={words("noPayees")} />}
        {tables.payments && <RecordSheet cards table={tables.payments} empty={words("noPayments")} />}
        {forms}
      </div>
    </>
  );
}
