import { migrate } from "@/lib/db/migrate/migrate";
import { databaseUrls, loginOf } from "../database-urls";
import { say } from "../terminal";

/** `portal migrate`: brings the database to this version and lets the application's login become the portal's roles. */
export async function migrateDatabase(): Promise<void> {
  const { ownerUrl, appUrl } = await databaseUrls();
  const applied = await migrate({ ownerUrl, appUser: loginOf(appUrl), onProgress: (name) => say(`applying ${name}`) });
  say(applied.length === 0 ? "The database is up to date." : `${applied.length} migrations applied.`);
}
