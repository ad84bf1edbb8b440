import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { Fund } from "@/lib/domain/fund";
import type { IsoDate } from "@/lib/domain/period/period";
import { type CapInForce, capsFor } from "@/lib/domain/project/support-cap";
import { type CapsInForce, capsColumn, capsInForce } from "./parts/caps";

/** Whose đề án, of which fund, on which day. */
type Asked = { readonly fund: Fund; readonly unitId: string; readonly on: IsoDate };

const rows = z.tuple([z.object({ caps: capsInForce })]);

/** The caps that bind a đề án of a fund in a province on a day, with their clauses. */
export async function findCaps(tx: Transaction, { fund, ...asked }: Asked): Promise<readonly CapInForce[]> {
  const { national, own } = await findInForce(tx, asked);
  return capsFor(fund, national, own);
}

/** All caps in force in a province on a day, and what is used no more. */
export async function findInForce(tx: Transaction, { unitId, on }: Omit<Asked, "fund">): Promise<CapsInForce> {
  const statement = bound({ text: `SELECT ${capsColumn("$1", "$2::date")} AS caps`, values: [unitId, on] });
  const [{ caps }] = rows.parse(await tx.$queryRaw(statement));
  return caps;
}
