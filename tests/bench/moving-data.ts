import pg from "pg";
import type { BenchDatabase } from "./databases";

/** Moves the version of all that is shown, as any posted voucher does: whatever was held in memory is read anew. */
export type MovingData = { readonly move: () => Promise<void>; readonly close: () => Promise<void> };

/** The name of its connection, whose own work is no part of an answer's cost. */
export const MOVER = "bench-mover";

export async function openMovingData({ ownerUrl }: BenchDatabase): Promise<MovingData> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: MOVER });
  await owner.connect();
  return {
    move: async () => {
      await owner.query("UPDATE data_version SET version = version + 1");
    },
    close: () => owner.end(),
  };
}
