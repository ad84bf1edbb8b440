import { type Logger, pino } from "pino";

const process_ = globalThis as typeof globalThis & { portalLog?: Logger };

function open(): Logger {
  return pino({
    level: process.env.LOG_LEVEL || "info",
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    base: null,
    serializers: { err: describe },
  });
}

/** Of an error: what it is and where it was thrown. A database error's detail holds people's values, so it stays out. */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: "not an error was thrown" };
  const { code, constraint, table } = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  return { name: error.name, message: error.message, code, constraint, table, stack: error.stack };
}

/** The process's log: one JSON object a line, shared by the front door and the pages behind it. */
process_.portalLog ??= open();
export const log: Logger = process_.portalLog;
