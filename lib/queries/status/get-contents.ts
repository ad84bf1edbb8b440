import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";

const contentsRow = z.object({
  version: z.bigint().transform(String),
  sample: z.boolean(),
  counts: z.record(z.string(), z.number()),
});

/** What a database holds, in round figures: enough to know which one it is. */
export type Contents = {
  readonly version: string;
  readonly sample: boolean;
  /** Rows by what they are, most basic first. */
  readonly counts: readonly { readonly what: string; readonly rows: number }[];
};

/** Counts what a migrated database holds; read by the operator as the owner of the tables. */
export async function getContents(db: Transaction): Promise<Contents> {
  const rows = await db.$queryRaw`
     SELECT (SELECT version FROM data_version) AS version,
            EXISTS (SELECT FROM portal_setting WHERE key = 'sample' AND value = 'true') AS sample,
            json_build_object(
              'provinces', (SELECT count(*) FROM admin_unit),
              'decisions', (SELECT count(*) FROM plan_decision WHERE issued_at IS NOT NULL),
              'projects', (SELECT count(*) FROM project),
              'contracts', (SELECT count(*) FROM contract),
              'vouchers', (SELECT count(*) FROM voucher),
              'published figures', (SELECT count(*) FROM published_figure WHERE superseded_at IS NULL),
              'accounts', (SELECT count(*) FROM account WHERE disabled_at IS NULL)) AS counts`;
  const [contents] = z.array(contentsRow).parse(rows);
  if (!contents) throw new Error("The database has no data version.");
  const { version, sample, counts } = contents;
  return { version, sample, counts: Object.entries(counts).map(([what, rows]) => ({ what, rows })) };
}
