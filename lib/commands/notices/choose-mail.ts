import { saveNoticeSetting } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import type { NoticeSetting } from "@/lib/domain/notices/notice";

/** Keeps how the person wants their own notices by mail. Refuses with `access.forbidden`. */
export async function chooseMail(actor: Actor, setting: NoticeSetting, _at: Date): Promise<NoticeSetting> {
  requireAccess(actor, "notice.read", "national");
  await transaction(actor, (tx) => saveNoticeSetting(tx, setting));
  return setting;
}
