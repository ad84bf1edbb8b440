import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "prisma/config";

// `generate` and `validate` need no schema engine, yet the command looks for one and would download it.
// Only those two may run with a stand-in: `migrate` would do nothing with it and call that success.
const prisma = createRequire(import.meta.url).resolve("prisma/package.json");
const engines = path.dirname(createRequire(prisma).resolve("@prisma/engines/package.json"));
const installed = readdirSync(engines).some((file) => file.startsWith("schema-engine"));
const needsNoEngine = process.argv.some((word) => word === "generate" || word === "validate");
if (needsNoEngine && !installed) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? "" },
});
