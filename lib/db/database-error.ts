/**
 * A statement that the database refused: its SQLSTATE, and the name of the constraint or rule that said no.
 * Prisma's adapter keeps both apart; a CHECK's name stands in the message alone, and a RAISE names its rule in the hint.
 */
export class DatabaseError extends Error {
  override name = "DatabaseError";

  constructor(
    message: string,
    readonly code: string,
    readonly constraint: string | null,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

type DriverCause = {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly hint?: string;
  readonly constraint?: { readonly index?: string };
};

const NAMED = /constraint "([^"]+)"/;
const RULE = /^[a-z][a-z0-9_]*$/;

/** What the database itself said, when the error carries it; otherwise the error as it is. */
export function databaseError(error: unknown): unknown {
  const cause = driverCause(error);
  if (!cause?.originalCode) return error;
  const { originalCode, originalMessage = "", hint, constraint } = cause;
  const rule = hint !== undefined && RULE.test(hint) ? hint : null;
  const named = constraint?.index ?? NAMED.exec(originalMessage)?.[1] ?? rule;
  return new DatabaseError(originalMessage, originalCode, named, error);
}

function driverCause(error: unknown): DriverCause | null {
  if (typeof error !== "object" || error === null) return null;
  if ("originalCode" in error) return error as DriverCause;
  const { meta, cause } = error as { meta?: { driverAdapterError?: unknown }; cause?: unknown };
  return driverCause(meta?.driverAdapterError) ?? driverCause(cause);
}
