import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import type { FoundTable, ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportView } from "@/lib/domain/periodic-report/report-view";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { Badge } from "../../ui/badge";
import { MappingForm } from "./mapping-form";

type FoundTablesProps = { view: ReportView; sheet: ReportSheet; writes: boolean; typed: DraftFields; api: string };

/** The tables of a file, each with how it is read; those of another layout with the form that says how. */
export function FoundTables({ view, sheet, writes, typed, api }: FoundTablesProps) {
  const words = useTranslations("reportSheets");
  return (
    <section className="grid grid-cols-1 gap-3">
      <h3>{words("tables")}</h3>
      <ul className="grid grid-cols-1 gap-4">
        {sheet.found.tables.map((table, at) => (
          <li key={table.sheet} className="grid grid-cols-1 gap-2">
            <TableLine table={table} />
            {writes && table.fingerprint && (
              <MapTable table={table}>
                <MappingForm
                  {...{ view, table, at }}
                  typed={typed.table === String(at) ? typed : {}}
                  action={`${api}/sheets/${sheet.id}/mapping`}
                />
              </MapTable>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TableLine({ table }: { table: FoundTable }) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  const { sheet, part, status, kept } = table;
  return (
    <p className="break-words">
      <strong>{sheet}</strong>
      {part && ` (${words(`parts.${part}`)})`}{" "}
      <Badge kind={status === "unmapped" ? "alarm" : status === "read" ? "official" : "plain"}>
        {words(`status.${status}`)}
      </Badge>
      {kept && (
        <span className="field-help block">
          {words("keptBy", { by: kept.by, at: formatInstant(new Date(kept.at), locale) })}
        </span>
      )}
    </p>
  );
}

/** The form stands open where the table is still to be mapped, else behind a word. */
function MapTable({ table: { status }, children }: { table: FoundTable; children: ReactNode }) {
  const words = useTranslations("reportSheets");
  if (status === "unmapped") return children;
  return (
    <details>
      <summary>{words(status === "read" ? "changeMapping" : "mapAside")}</summary>
      {children}
    </details>
  );
}
