import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import next from "next";
import { startListening, stopListening } from "@/lib/db/listen";
import { EnvironmentRefused, environment } from "@/lib/environment";
import { databaseTrouble } from "./database-trouble";
import { FILE_MS } from "./door/arrival";
import { doorState } from "./door/door-state";
import { drainer } from "./door/drain";
import { refuseGarbled } from "./door/garbled";
import { PublicPages } from "./door/public-pages";
import { receiver } from "./door/receive";
import { warmUp } from "./door/warm-up";
import { log } from "./log";
import { refuseUnsafeLogin } from "./login-check";
import { PagesMissing, takePages } from "./pages-folder";

const CACHE_MEGABYTES = 64;
const LIMITS = {
  requestTimeout: FILE_MS,
  headersTimeout: 10_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
};

/** The portal's server: a small HTTP server in front of Next. `--dev` adds hot reload. */
async function open(dev: boolean): Promise<void> {
  const checked = environment();
  await refuseUnsafeLogin(checked.DATABASE_URL);
  process.env.NEXTAUTH_URL = checked.APP_ORIGIN;
  const state = doorState();
  state.migration = newestMigration();
  startListening();

  if (!dev) process.env.PAGES_FOLDER = takePages(process.cwd());
  const app = next({
    dev,
    quiet: !dev,
    dir: process.cwd(),
    hostname: "localhost",
    port: checked.PORT,
    customServer: true,
  });
  await app.prepare();
  const pages = new PublicPages(CACHE_MEGABYTES, { origin: new URL(checked.APP_ORIGIN), dev });
  const receive = receiver({ next: app.getRequestHandler(), pages, environment: checked, dev });
  const server = createServer(LIMITS, (request, response) => void receive(request, response));
  server.on("clientError", refuseGarbled);
  server.on("connect", (_request, socket) => refuseGarbled(new Error("CONNECT"), socket));
  if (dev) server.on("upgrade", app.getUpgradeHandler());
  const drain = drainer(server, !dev);
  await listen(server, checked.PORT);
  log.info({ port: checked.PORT, origin: checked.APP_ORIGIN, dev }, "open");

  const stop = () => drain(stopListening).then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
  if (!dev) await warmUp(checked.PORT);
  state.warm = true;
}

function newestMigration(): string | null {
  const folders = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return (
    folders
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? null
  );
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
}

open(process.argv.includes("--dev")).catch((error: unknown) => {
  if (error instanceof EnvironmentRefused || error instanceof PagesMissing) process.stderr.write(`${error.message}\n`);
  else if (databaseTrouble(error) === "unavailable")
    process.stderr.write("DATABASE_URL: no PostgreSQL answers there.\n");
  else log.fatal({ err: error }, "could not open");
  process.exit(1);
});
