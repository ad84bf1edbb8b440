/** What an error of the database means for whoever asked. */
export type Trouble = "unavailable" | "busy" | "conflict" | "bad-value" | "denied";

const LOST = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EHOSTUNREACH"]);
const LOST_WORDS = /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable/i;

/** SQLSTATEs by their first characters, most telling first. */
const STATES: readonly (readonly [prefix: string, trouble: Trouble])[] = [
  ["08", "unavailable"],
  ["53", "unavailable"],
  ["57", "unavailable"],
  ["25P0", "unavailable"],
  ["P1", "unavailable"],
  ["P2024", "unavailable"],
  ["P2028", "unavailable"],
  ["55P03", "busy"],
  ["40", "conflict"],
  ["42501", "denied"],
  ["22", "bad-value"],
  ["23", "conflict"],
  ["P2002", "conflict"],
  ["P2020", "bad-value"],
];

/** Reads a database error; null when the error is something else. The codes are PostgreSQL's, Node's and Prisma's. */
export function databaseTrouble(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const refusedEntry = "severity" in error && error.severity === "FATAL";
  if (refusedEntry || LOST.has(code) || LOST_WORDS.test(error.message)) return "unavailable";
  if (error instanceof AggregateError) return error.errors.map(databaseTrouble).find(Boolean) ?? null;
  const known = STATES.find(([prefix]) => code.startsWith(prefix));
  return known?.[1] ?? (error.cause ? databaseTrouble(error.cause) : null);
}
