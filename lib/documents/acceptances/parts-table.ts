import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import {
  type AcceptedPart,
  type PartBeneficiary,
  roomForPart,
  standingParts,
} from "@/lib/domain/project/accepted-part";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

type PartsOnShare = {
  readonly share: ContractShare;
  readonly beneficiaries: readonly PartBeneficiary[];
  /** Of the whole đề án: support is held against what is accepted on all its shares. */
  readonly parts: readonly AcceptedPart[];
};

/** Where a row's form is; left out where the reader may record nothing now. */
type Forms = {
  readonly accept: (beneficiaryId: string) => string;
  readonly recall: (id: string) => string;
};

/** The beneficiaries of a đề án on one share of its contracts: what each is given, and what is accepted of it. */
export function partsTable(
  { share, beneficiaries, parts }: PartsOnShare,
  forms: Forms | null,
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).acceptances.parts;
  const columns: ReportColumn[] = [
    { key: "beneficiary", label: words.beneficiary, kind: "text", language: "vi", head: true },
    { key: "taxCode", label: words.taxCode, kind: "text", under: "beneficiary", firm: true },
    { key: "support", label: words.support, kind: "money", total: true },
    { key: "on", label: words.on, kind: "day" },
    { key: "amount", label: words.amount, kind: "money", total: true },
    { key: "number", label: words.number, kind: "text" },
    ...(forms ? [{ key: "act", label: words.act, kind: "text", firm: true, only: "screen" } as const] : []),
  ];
  const rows = beneficiaries.map((beneficiary, at): ReportRow => {
    const { id, name, taxCode, support } = beneficiary;
    const part = standingParts(parts).find((one) => one.shareId === share.id && one.beneficiaryId === id);
    const open = part === undefined && roomForPart(share.standing.share, beneficiary, parts) > 0n;
    const act = part ? words.recall : open ? words.accept : null;
    const href = part ? forms?.recall(part.id) : forms?.accept(id);
    return {
      key: id,
      ordinal: String(at + 1),
      values: [
        ...[name, taxCode ?? "", support, part?.on ?? null, part?.amount ?? null, part?.number ?? ""],
        ...(forms ? [act] : []),
      ],
      ...(act &&
        href && {
          links: { act: href },
          linkNames: { act: fill(part ? words.recallOne : words.acceptOne, { name }) },
        }),
    };
  });
  return {
    ...{ name: `parts-${share.id}`, title: words.title, about: [], columns, rows, notes: [] },
    totals: rows.length > 1 ? [totalsRow(columns, rows, wordsOf(locale).layout.table.total)] : [],
  };
}
