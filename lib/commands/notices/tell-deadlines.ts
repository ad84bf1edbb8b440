import { insertDeadlineNotices } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { SOON } from "@/lib/domain/calendar/deadline";
import { REPORT_SOON } from "@/lib/domain/notices/report-notice";

/**
 * Tells those whose turn it is of each đề án that is about to be late or is late, once for each stage and each of the
 * two; and a province of each conclusion of a conference that is, and of its periodic report that was not sent. Gives how many notices that were.
 */
export async function tellDeadlines(actor: Upkeeper, _input: null, _at: Date): Promise<number> {
  const permit = authorize(actor, "notice.mail", { id: "deadlines", stewardUnitId: null });
  return transaction(actor, (tx) => insertDeadlineNotices(tx, permit, { soon: SOON, reportsSoon: REPORT_SOON }));
}
