import fs from "node:fs";
import http from "node:http";
import pg from "pg";
import { numbersOf, putTogether, takeApart } from "./floor-template";
import type { Statement } from "./wire-messages";

/**
 * What an answer costs at the least: `node:http` and `pg` alone. `/cold` runs the page's own statement and writes a page
 * of the same bytes, `/cached` sends it from memory, `/rollup` answers the region's rollup as JSON by one indexed statement.
 */
export type FloorRecipe = {
  databaseUrl: string;
  port: number;
  statement: Statement;
  html: string;
  rollup: { text: string; values: unknown[] };
};

const recipe: FloorRecipe = JSON.parse(fs.readFileSync(process.argv[2] ?? "", "utf8"));
const template = takeApart(recipe.html);
const pool = new pg.Pool({ connectionString: recipe.databaseUrl, max: 10, options: "-c role=portal_public" });
pool.on("error", () => undefined);

async function page(): Promise<string> {
  const { rows } = await pool.query({ name: "page", text: recipe.statement.text, values: recipe.statement.values });
  return putTogether(template, numbersOf(rows));
}

async function rollup(): Promise<string> {
  const { rows } = await pool.query({ name: "rollup", ...recipe.rollup });
  return JSON.stringify(rows);
}

const kept = Buffer.from(await page());

const server = http.createServer(async (request, response) => {
  const isJson = request.url === "/rollup";
  response.setHeader("Content-Type", isJson ? "application/json" : "text/html; charset=utf-8");
  if (isJson) response.end(await rollup());
  else response.end(request.url === "/cached" ? kept : await page());
});
server.listen(recipe.port, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
