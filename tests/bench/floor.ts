import fs from "node:fs";
import http from "node:http";
import pg from "pg";
import { numbersOf, putTogether, takeApart } from "./floor-template";
import type { Statement } from "./wire-messages";

/**
 * What a page costs at the least: `node:http` and `pg` alone, which run the page's own statement and write a page of
 * the same bytes. `/cold` reads the database for every answer, `/cached` answers from memory.
 */
export type FloorRecipe = { databaseUrl: string; port: number; statement: Statement; html: string };

const recipe: FloorRecipe = JSON.parse(fs.readFileSync(process.argv[2] ?? "", "utf8"));
const template = takeApart(recipe.html);
const pool = new pg.Pool({ connectionString: recipe.databaseUrl, max: 10, options: "-c role=portal_public" });
pool.on("error", () => undefined);

async function page(): Promise<string> {
  const { rows } = await pool.query({ name: "page", text: recipe.statement.text, values: recipe.statement.values });
  return putTogether(template, numbersOf(rows));
}

const kept = Buffer.from(await page());

const server = http.createServer(async (request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(request.url === "/cached" ? kept : await page());
});
server.listen(recipe.port, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
