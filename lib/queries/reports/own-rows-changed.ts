import type { RawReader } from "@/lib/db/transaction";

/** Whether what a province counts beside was written after one revision of its report and before another. */
export async function ownRowsChangedBetween(
  tx: RawReader,
  id: string,
  after: number,
  before: number,
): Promise<boolean> {
  const rows: unknown = await tx.$queryRaw`
    SELECT revision FROM report_change
    WHERE report_id = ${id}::uuid AND revision > ${after}::integer AND revision < ${before}::integer
      AND cells @> '[{"cell": "ownRows"}]' LIMIT 1`;
  return Array.isArray(rows) && rows.length > 0;
}
