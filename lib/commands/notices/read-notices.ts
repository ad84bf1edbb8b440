import { markNotices } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import type { ReadNoticesInput } from "@/lib/input/notices";

/** Đánh dấu tất cả đã đọc: the person's own notices as far as they saw them. Refuses with `access.forbidden`. */
export async function readNotices(
  actor: Actor,
  { newest }: ReadNoticesInput,
  at: Date,
): Promise<{ readonly marked: number }> {
  requireAccess(actor, "notice.read", "national");
  return { marked: await transaction(actor, (tx) => markNotices(tx, newest ?? null, at)) };
}
