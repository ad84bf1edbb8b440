import { useLocale, useTranslations } from "next-intl";
import type { TrailEntry } from "@/lib/domain/ledger/office-desk";
import { formatInstant } from "@/lib/format/date";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";
import { voucherHref } from "../vouchers/voucher-address";

/** Entries of the audit trail, newest first. */
export function TrailTable({ entries }: { entries: readonly TrailEntry[] }) {
  const words = useTranslations("office.auditor");
  const locale = useLocale();
  return (
    <DataTable caption={words("trail")}>
      <thead>
        <tr>
          {(["when", "who", "did", "on", "chain"] as const).map((column) => (
            <th key={column} scope="col">
              {words(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ chain, sequence, recordedAt, recordedBy, permission, entity, entityId }) => (
          <tr key={`${chain} ${sequence}`}>
            <th scope="row" className="number">
              {formatInstant(new Date(recordedAt), locale)}
            </th>
            <td>{recordedBy ?? "–"}</td>
            <td className="number">{permission}</td>
            <td className="number">
              {entity === "voucher" ? <AppLink href={voucherHref(entityId)}>{entityId}</AppLink> : entityId}
            </td>
            <td className="number">
              {chain} #{sequence}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
