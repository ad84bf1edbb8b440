import { useLocale, useTranslations } from "next-intl";
import type { BeneficiaryRecord } from "@/lib/domain/beneficiary/register";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { RecordSheet } from "../report/record-sheet";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";

type BeneficiaryPageProps = { record: BeneficiaryRecord; tables: Record<"entries" | "given", ReportTable> };

/** An establishment with all the support it ever received, both funds and all years. */
export function BeneficiaryPage({ record, tables }: BeneficiaryPageProps) {
  const words = useTranslations("beneficiaries");
  const locale = useLocale();
  const [{ name, taxCode }] = record.establishments;
  const { elsewhere } = record;
  return (
    <>
      <PageHeader
        title={name}
        path={[{ label: words("title"), href: "/beneficiaries" }, { label: taxCode ?? name }]}
        lead={taxCode ? `${words("taxCode")} ${taxCode}` : words("noTaxCode")}
      />
      {elsewhere && (
        <Notice>
          {elsewhere.projects === 0
            ? words("nowhereElse")
            : words("elsewhere", {
                count: formatCount(elsewhere.projects, locale),
                amount: formatExactMoney(elsewhere.amount, locale),
              })}
        </Notice>
      )}
      <div className="record-main">
        <RecordSheet cards table={tables.given} empty={words("none")} />
        <RecordSheet cards table={tables.entries} empty={words("empty")} />
      </div>
    </>
  );
}
