import pg from "pg";
import { startEmbedded } from "@/lib/cli/embedded/start";
import { dropAbandonedClones } from "./clone";

/** Vitest's global setup: the tests' own PostgreSQL runs, without what interrupted runs left in it. */
export default async function startTestCluster(): Promise<void> {
  const { adminUrl } = await startEmbedded({ kind: "test" });
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await dropAbandonedClones(admin);
  await admin.end();
}
