import { closePools } from "@/lib/db/pools";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { OPERATOR } from "@/lib/domain/access/actor";
import { databaseUrls } from "../database-urls";

/** Runs the operator's work as the owner of the tables, all or nothing. */
export async function asOwner<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  process.env.DATABASE_OWNER_URL = (await databaseUrls()).ownerUrl;
  try {
    return await transaction(OPERATOR, work);
  } finally {
    await closePools();
  }
}
