import { useLocale, useTranslations } from "next-intl";
import type { TrailEntry } from "@/lib/domain/office/desks";
import { formatInstant } from "@/lib/format/date";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";
import { voucherHref } from "../vouchers/voucher-address";

const DEEDS = ["voucher.record", "voucher.reverse"] as const;
type Deed = (typeof DEEDS)[number];

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
        {entries.map(({ chain, sequence, recordedAt, recordedBy, permission, entity, entityId, name }) => (
          <tr key={`${chain} ${sequence}`}>
            <th scope="row" className="number">
              {formatInstant(new Date(recordedAt), locale)}
            </th>
            <td>{recordedBy ?? "–"}</td>
            <td>{DEEDS.includes(permission as Deed) ? words(`deed.${permission as Deed}`) : permission}</td>
            <td className="number">
              {entity === "voucher" ? <AppLink href={voucherHref(entityId)}>{name}</AppLink> : name}
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
