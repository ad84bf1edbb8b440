import { SilentSection } from "@/components/carrying/silent-section";
import { silentTable } from "@/lib/documents/carrying/silent-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import { listSilent } from "@/lib/queries/carrying/list-silent";

const SHOWN = 8;

/** What waits around đề án that are carried out: those of which nothing was said for too long. */
export async function carryingFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  const silent = await listSilent(readScope(actor), SHOWN);
  if (silent.days === null) return null;
  return (
    <div className="desk mb-7">
      <SilentSection total={silent.total} days={silent.days} table={silentTable(silent.items, locale)} />
    </div>
  );
}
