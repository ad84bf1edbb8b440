import type { ProjectBeneficiary, ProjectVoucher } from "@/lib/domain/project/project-detail";
import type { ReportColumn, ReportRow } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

type Parts = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
};

/** Vouchers of a đề án, signed as they count. */
export function projectVouchersTable(vouchers: readonly ProjectVoucher[], locale: Locale): Parts {
  const { vouchers: ledger, projects } = wordsOf(locale);
  const words = projects.vouchers;
  return {
    name: "vouchers",
    title: words.title,
    columns: [
      { key: "number", label: words.number, kind: "text", head: true, firm: true },
      { key: "paidOn", label: words.paidOn, kind: "day" },
      { key: "kind", label: words.kind, kind: "text" },
      { key: "contract", label: words.contract, kind: "text" },
      { key: "amount", label: words.amount, kind: "money", total: true },
    ],
    rows: vouchers.map(({ id, number, paidOn, isReversal, kind, contractNumber, signedAmount }) => ({
      key: id,
      links: { number: `/vouchers/${id}` },
      values: [number, paidOn, ledger[isReversal ? "reversalOf" : "kind"][kind], contractNumber, signedAmount],
    })),
  };
}

/** Who is supported; personal data, for people in scope. */
export function beneficiariesTable(beneficiaries: readonly ProjectBeneficiary[], locale: Locale): Parts {
  const words = wordsOf(locale).projects.beneficiaries;
  return {
    name: "beneficiaries",
    title: words.title,
    columns: [
      { key: "name", label: words.name, kind: "text", head: true, language: "vi" },
      { key: "taxCode", label: words.taxCode, kind: "text" },
      { key: "address", label: words.address, kind: "text", language: "vi" },
      { key: "support", label: words.support, kind: "money" },
    ],
    rows: beneficiaries.map(({ name, taxCode, address, support }) => ({
      key: `${name} ${taxCode ?? address}`,
      values: [name, taxCode, address, support],
      ...(taxCode && { links: { name: `/beneficiaries/${taxCode}` } }),
    })),
  };
}
