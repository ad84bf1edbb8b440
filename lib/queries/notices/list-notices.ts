import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { NOTICE_KINDS, type NoticeList } from "@/lib/domain/notices/notice";
import { PROJECT_STEP_CODES } from "@/lib/domain/steps/verbs";

const SIZE = 50;

const answerRow = z.object({
  total: z.int(),
  unread: z.int(),
  newest: z.string().nullable(),
  items: z.array(
    z.object({
      ...{ id: z.string(), kind: z.enum(NOTICE_KINDS), step: z.enum(PROJECT_STEP_CODES), takenBy: z.string() },
      ...{ onBehalfOf: z.string().nullable(), at: z.string(), code: z.string(), title: z.string(), read: z.boolean() },
    }),
  ),
});

/** A notice of a đề án that its reader may no longer see is not among the items. */
const STATEMENT = `
  WITH own AS (
    SELECT n.id, n.kind, s.step, s.taken_by, s.on_behalf_of, n.recorded_at, p.code, p.title, n.read_at IS NOT NULL AS read
    FROM notice n JOIN project p ON p.id = n.project_id JOIN project_step s ON s.id = n.step_id
    WHERE n.account_id = $1::uuid)
  SELECT
    (SELECT count(*)::int FROM own) AS total,
    (SELECT count(*)::int FROM notice WHERE account_id = $1::uuid AND read_at IS NULL) AS unread,
    (SELECT id::text FROM notice WHERE account_id = $1::uuid ORDER BY recorded_at DESC, id LIMIT 1) AS newest,
    (SELECT coalesce(json_agg(i), '[]') FROM (
       SELECT o.id, o.kind, o.step, coalesce(a.full_name, '') AS "takenBy", g.full_name AS "onBehalfOf", o.code, o.title, o.read,
              to_char(o.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
       FROM own o LEFT JOIN account_name a ON a.id = o.taken_by LEFT JOIN account_name g ON g.id = o.on_behalf_of
       ORDER BY o.recorded_at DESC, o.id LIMIT $2 OFFSET $3) i) AS items`;

/** The reader's own notices, a page of them; asked for those who may have any (`notice.read`). */
export function listNotices(scope: ReadScope, { page }: { readonly page: number }): Promise<NoticeList> {
  return reading(scope, async (tx) => {
    const values = [scope.accountId, SIZE, (page - 1) * SIZE];
    const [row] = await tx.$queryRaw<unknown[]>(bound({ text: STATEMENT, values }));
    return { ...answerRow.parse(row), page, size: SIZE };
  });
}
