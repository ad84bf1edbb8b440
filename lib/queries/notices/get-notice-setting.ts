import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MAIL_WISHES, type NoticeSetting } from "@/lib/domain/notices/notice";

const row = z.object({ mail: z.enum(MAIL_WISHES), language: z.enum(["vi", "en"]) });

/** How the reader wants their notices by mail; at once and in Vietnamese until they choose. Asked for those who have any. */
export function getNoticeSetting(scope: ReadScope): Promise<NoticeSetting> {
  return reading(scope, async (tx) => {
    const found =
      await tx.$queryRaw`SELECT mail, language FROM notice_setting WHERE account_id = ${scope.accountId}::uuid`;
    return z.array(row).parse(found)[0] ?? { mail: "AT_ONCE", language: "vi" };
  });
}
