import { WaitingSections } from "@/components/office/waiting-sections";
import { waitingTable } from "@/lib/documents/office/waiting-table";
import { wordsOf } from "@/lib/documents/words";
import type { Actor } from "@/lib/domain/access/actor";
import type { Locale } from "@/lib/format/locale";
import { getWaitingDesk } from "@/lib/queries/office/get-waiting-desk";

const SHOWN = 8;

/** Đề án that wait for this person, where their role takes part in a đề án's way. */
export async function waitingFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  const desk = await getWaitingDesk(actor, SHOWN);
  if (!desk || desk.mine.total + desk.others.total === 0) return null;
  const { mine, others } = wordsOf(locale).office.waiting;
  return (
    <WaitingSections
      desk={desk}
      tables={{
        mine: waitingTable(desk.mine.items, "waiting-mine", mine, locale),
        others: waitingTable(desk.others.items, "waiting-others", others, locale),
      }}
    />
  );
}
