import { SilentSection } from "@/components/carrying/silent-section";
import { OverdueSection } from "@/components/inspections/overdue-section";
import { overdueFindingsTable } from "@/lib/documents/carrying/overdue-findings-table";
import { silentTable } from "@/lib/documents/carrying/silent-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import { listSilent } from "@/lib/queries/carrying/list-silent";
import { listOverdueFindings } from "@/lib/queries/inspections/list-overdue-findings";

const SHOWN = 8;

/** What waits around đề án that are carried out: findings overdue, and those of which nothing was said for too long. */
export async function carryingFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  const scope = readScope(actor);
  const [silent, overdue] = await Promise.all([listSilent(scope, SHOWN), listOverdueFindings(scope, SHOWN)]);
  if (silent.days === null && overdue.total === 0) return null;
  return (
    <div className="desk mb-7">
      {overdue.total > 0 && (
        <OverdueSection total={overdue.total} table={overdueFindingsTable(overdue.items, locale)} />
      )}
      {silent.days !== null && (
        <SilentSection total={silent.total} days={silent.days} table={silentTable(silent.items, locale)} />
      )}
    </div>
  );
}
