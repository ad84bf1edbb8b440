import { closePools } from "@/lib/db/pools";
import { OPERATOR, type Operator } from "@/lib/domain/access/actor";
import { databaseUrls } from "../database-urls";

/** Runs the operator's command, whose transactions are the tables' owner's, and closes the connections after it. */
export async function asOwner<T>(command: (operator: Operator) => Promise<T>): Promise<T> {
  process.env.DATABASE_OWNER_URL = (await databaseUrls()).ownerUrl;
  try {
    return await command(OPERATOR);
  } finally {
    await closePools();
  }
}
