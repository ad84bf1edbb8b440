import { migrate } from "@/lib/db/migrate/migrate";
import { seedFiles } from "@/prisma/seed/files/seed-files";
import { seed } from "@/prisma/seed/seed";
import { authSecret } from "./auth-secret";
import { databaseUrls, loginOf } from "./database-urls";
import { isFree } from "./embedded/memory";
import { resetEmbedded } from "./embedded/start";
import { orStartOver } from "./or-start-over";
import { buildPages, generateClient } from "./production-build";
import { sampleAccounts } from "./sample-accounts";
import { openFrontDoor, untilReady } from "./serve";
import { step } from "./step";
import { complain, say } from "./terminal";

/** `npm run demo` and, with hot reload, `npm run dev`: from a fresh checkout to a portal with the sample. */
async function demo(args: string[]): Promise<void> {
  const dev = args.includes("--dev");
  const port = Number(process.env.PORT ?? 3000);
  const origin = process.env.APP_ORIGIN ?? `http://localhost:${port}`;
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm run demo`);

  const urls = await step("Database", async (onProgress) => {
    if (args.includes("--reset")) await startOver();
    const found = await databaseUrls();
    onProgress(found.embedded ? "the embedded PostgreSQL, kept under .data/" : "the PostgreSQL of DATABASE_URL");
    return found;
  });
  await step("Migrations", (onProgress) =>
    migrate({ ownerUrl: urls.ownerUrl, appUser: loginOf(urls.appUrl), onProgress }).catch((failure: unknown) => {
      throw orStartOver(failure, urls.embedded);
    }),
  );
  await step("Reference data, published figures and sample", async (onProgress) => {
    await seed({ ownerUrl: urls.ownerUrl, sample: true, onProgress });
    onProgress(`sample: ${await seedFiles(urls.ownerUrl)} attached files`);
  });
  await step("Build", async (onProgress) => {
    const built = dev ? await generateClient() : await buildPages();
    if (!built) onProgress("nothing changed since the last time");
  });
  const door = openFrontDoor({ databaseUrl: urls.appUrl, authSecret: authSecret(), origin, port, dev });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => door.kill(signal));
  door.on("exit", (code) => {
    process.exitCode = code ?? 0;
  });
  await step("Serve", () => untilReady(`http://localhost:${port}`, door));
  say(sampleAccounts(origin));
}

async function startOver(): Promise<void> {
  if (process.env.DATABASE_URL) throw new Error("--reset deletes the embedded database only; DATABASE_URL is set.");
  await resetEmbedded({ kind: "demo" });
}

demo(process.argv.slice(2)).catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
