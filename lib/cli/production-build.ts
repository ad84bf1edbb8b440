import fs from "node:fs";
import path from "node:path";
import { checkoutRoot } from "./embedded/checkout";
import { buildFolder, keepBuild, pointTo } from "./kept-builds";
import { packageProgram, runProgram } from "./run-program";
import { sourceHash } from "./source-hash";

const clientSources = ["prisma/schema", "prisma.config.ts"];
const pageSources = [
  ...["app", "components", "lib", "messages", "public", "prisma/schema"],
  ...["next.config.ts", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"],
];

/** Writes the database client from `prisma/schema`, unless that has not changed. Says whether it had to. */
export function generateClient(): Promise<boolean> {
  return unlessUnchanged("lib/db/generated/.made-from", clientSources, async () => {
    await runProgram(packageProgram("prisma", "build/index.js"), ["generate"]);
  });
}

/**
 * Builds the pages for production into a folder of their own, unless no source has changed since. Says whether it had
 * to. A portal that runs meanwhile keeps the pages it began with.
 */
export async function buildPages(): Promise<boolean> {
  await generateClient();
  const folder = buildFolder(sourceHash(pageSources));
  if (fs.existsSync(path.join(checkoutRoot, folder))) {
    pointTo(checkoutRoot, folder);
    return false;
  }
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    PAGES_FOLDER: undefined,
  };
  await runProgram(packageProgram("next", "dist/bin/next"), ["build"], env);
  keepBuild(checkoutRoot, folder);
  return true;
}

async function unlessUnchanged(stamp: string, sources: string[], make: () => Promise<void>): Promise<boolean> {
  const file = path.join(checkoutRoot, stamp);
  const now = sourceHash(sources);
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === now) return false;
  await make();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, now);
  return true;
}
