import { SheetsDue } from "@/components/councils/sheets-due";
import { sheetsDueTable } from "@/lib/documents/councils/sheets-due-table";
import type { Actor } from "@/lib/domain/access/actor";
import type { Locale } from "@/lib/format/locale";
import { listSheetsDue } from "@/lib/queries/councils/list-sheets-due";

const SHOWN = 8;

/** Sheets this person has to write as a member of councils; nothing where there are none. */
export async function sheetsDueFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  const { total, items } = await listSheetsDue(actor, SHOWN);
  return total > 0 && <SheetsDue total={total} table={sheetsDueTable(items, locale)} />;
}
