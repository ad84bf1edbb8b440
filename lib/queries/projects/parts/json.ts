import { z } from "zod";

/** A list of JSON objects in SQL, empty where there are no rows. */
export const jsonList = (fields: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${fields}) ORDER BY ${order}), '[]') FROM ${from})`;

/** The full name of an account for what it did on a record the reader sees; null where there is no such account. */
export const nameOf = (account: string): string => `(SELECT n.full_name FROM account_name n WHERE n.id = ${account})`;

/** The full name of whom somebody acted for, in whose role; null where in their own. */
export const giverOf = (account: string): string =>
  `CASE WHEN ${account} IS NOT NULL THEN coalesce(${nameOf(account)}, '') END`;

/** Đồng, or a count, as text: a JSON number would lose the last digits. */
export const dong = z.string().transform((digits) => BigInt(digits));

/** An instant of the database as ISO 8601, UTC, to the millisecond. */
export const instant = z.string().transform((text) => new Date(text).toISOString());

/** A day of the database, as the typed client gives it: midnight UTC. */
export const midnight = z.string().transform((day) => new Date(day));

/** The name of whoever did something. */
export const fullName = z
  .string()
  .nullable()
  .transform((name) => name ?? "");
