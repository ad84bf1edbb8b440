import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { NoticeList } from "@/lib/domain/notices/notice";
import type { NoticeNoun } from "@/lib/domain/notices/notice-noun";
import { noticeRow } from "./told-rows";

const SIZE = 50;

const answerRow = z.object({
  ...{ total: z.int(), unread: z.int(), newest: z.string().nullable() },
  items: z.array(noticeRow),
});

/** What a notice of each noun is joined with under its reader's own policies: of what they may no longer see, it is not shown. */
const SEEN: Readonly<Record<NoticeNoun, string>> = {
  project:
    "JOIN project p ON p.id = n.project_id AND (n.step_id IS NULL OR EXISTS (SELECT FROM project_step s WHERE s.id = n.step_id))",
  inspection: "JOIN inspection i ON i.id = n.inspection_id",
  conference: "JOIN conference c ON c.id = n.conference_id",
  decision: "JOIN plan_decision d ON d.id = n.decision_id",
  report: "JOIN provincial_report r ON r.id = n.report_id",
};

const statement = (nouns: readonly NoticeNoun[]) => `
  WITH own AS (
    ${nouns.map((noun) => `SELECT n.id, n.recorded_at FROM notice n ${SEEN[noun]} WHERE n.account_id = $1::uuid`).join(" UNION ALL ")})
  SELECT
    (SELECT count(*)::int FROM own) AS total,
    (SELECT count(*)::int FROM notice WHERE account_id = $1::uuid AND read_at IS NULL) AS unread,
    (SELECT id::text FROM notice WHERE account_id = $1::uuid ORDER BY recorded_at DESC, id LIMIT 1) AS newest,
    (SELECT coalesce(json_agg(coalesce(${nouns.map((noun) => `told_of_${noun}(n)`).join(", ")}) ORDER BY o.recorded_at DESC, o.id), '[]')
     FROM (SELECT * FROM own ORDER BY recorded_at DESC, id LIMIT $2 OFFSET $3) o JOIN notice n ON n.id = o.id) AS items`;

/** The reader's own notices, a page of them; asked for those who may have any (`notice.read`). */
export function listNotices(scope: ReadScope, { page }: { readonly page: number }): Promise<NoticeList> {
  const text = statement(DATABASE_ROLES[scope.databaseRole].notices);
  return reading(scope, async (tx) => {
    const values = [scope.accountId, SIZE, (page - 1) * SIZE];
    const [row] = await tx.$queryRaw<unknown[]>(bound({ text, values }));
    return { ...answerRow.parse(row), page, size: SIZE };
  });
}
