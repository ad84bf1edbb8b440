import { startEmbedded } from "./embedded/start";

/** The two logins every operator's command needs, and whether they belong to the embedded PostgreSQL. */
export type DatabaseUrls = { ownerUrl: string; appUrl: string; embedded: boolean };

/**
 * The database of DATABASE_URL and DATABASE_OWNER_URL, else the embedded one, started if need be.
 * @throws Error when only one of the two variables is set.
 */
export async function databaseUrls(): Promise<DatabaseUrls> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (appUrl && ownerUrl) return { ownerUrl, appUrl, embedded: false };
  if (appUrl) throw new Error("DATABASE_URL is set, DATABASE_OWNER_URL (the login that owns the tables) is not.");
  if (ownerUrl) throw new Error("DATABASE_OWNER_URL is set, DATABASE_URL (the application's login) is not.");
  return { ...(await startEmbedded({ kind: "demo" })), embedded: true };
}

/** The login name in a connection address. */
export const loginOf = (url: string): string => decodeURIComponent(new URL(url).username);
