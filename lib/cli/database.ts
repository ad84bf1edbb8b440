import type { ClusterKind } from "./embedded/checkout";
import { embeddedStatus, resetEmbedded, startEmbedded, stopEmbedded } from "./embedded/start";
import { complain, say } from "./terminal";

const usage = "Usage: npm run db -- start | stop | status | reset [--test]";

/** `npm run db -- …`: the embedded PostgreSQL by hand. `--test` means the tests' cluster instead of the demo's. */
async function database(args: string[]): Promise<number> {
  const kind: ClusterKind = args.includes("--test") ? "test" : "demo";
  switch (args.find((arg) => !arg.startsWith("--")) ?? "status") {
    case "start":
      await startEmbedded({ kind });
      break;
    case "stop":
      await stopEmbedded({ kind });
      break;
    case "reset":
      await resetEmbedded({ kind });
      await startEmbedded({ kind });
      break;
    case "status":
      break;
    default:
      complain(usage);
      return 2;
  }
  const { running, port, data } = await embeddedStatus({ kind });
  say(running ? `PostgreSQL is running on 127.0.0.1:${port}, data in ${data}.` : "PostgreSQL is not running.");
  return 0;
}

database(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
