import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { checkoutRoot } from "./embedded/checkout";

/** What the front door must be told; `quiet` keeps its log off this terminal. */
export type ServeOptions = {
  databaseUrl: string;
  authSecret: string;
  origin: string;
  port: number;
  dev: boolean;
  quiet?: boolean;
};

/** Room for what an answer needs only until it is sent: a quarter of a cold page's CPU goes to collecting it otherwise. */
const LARGE_YOUNG = ["--max-semi-space-size=64"];

/** Starts the front door as a process of its own, with hot reload when `dev`. */
export function openFrontDoor(options: ServeOptions): ChildProcess {
  const { databaseUrl, authSecret, origin, port, dev, quiet } = options;
  return spawn(
    process.execPath,
    [...LARGE_YOUNG, "--import", "tsx", "lib/server/front-door.ts", ...(dev ? ["--dev"] : [])],
    {
      cwd: checkoutRoot,
      stdio: ["inherit", quiet ? "ignore" : "inherit", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: dev ? "development" : "production",
        NEXT_TELEMETRY_DISABLED: "1",
        DATABASE_URL: databaseUrl,
        DATABASE_OWNER_URL: undefined,
        AUTH_SECRET: authSecret,
        APP_ORIGIN: origin,
        PORT: String(port),
        LOG_LEVEL: process.env.LOG_LEVEL || "warn",
      },
    },
  );
}

/**
 * Waits until the portal answers that it is ready.
 * @throws Error when its process ends first, or after two minutes.
 */
export async function untilReady(origin: string, door: ChildProcess): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (door.exitCode !== null || door.signalCode !== null) throw new Error("The portal stopped before it was ready.");
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`The portal did not become ready at ${origin} within two minutes.`);
}
