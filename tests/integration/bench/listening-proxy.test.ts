import pg from "pg";
import { expect, test } from "vitest";
import { ListeningProxy } from "../../bench/listening-proxy";
import { testDatabase } from "../../support/database";

const database = testDatabase();

test("the bench counts a statement each time it runs, prepared or not, with the values bound to it", async () => {
  const proxy = await ListeningProxy.open(database.appUrl);
  const client = new pg.Client({ connectionString: proxy.url });
  await client.connect();
  const named = (value: number | null) => client.query({ name: "twice", text: "SELECT $1::int AS a", values: [value] });
  await named(1);
  const passed = await proxy.during(async () => {
    await named(2);
    await named(null);
    await client.query("SELECT 'chữ' AS a, $1::text AS b", ["Đà Nẵng"]);
    await client.query("SELECT 2");
  });
  await client.end();
  proxy.close();
  expect(passed).toEqual([
    { text: "SELECT $1::int AS a", values: ["2"] },
    { text: "SELECT $1::int AS a", values: [null] },
    { text: "SELECT 'chữ' AS a, $1::text AS b", values: ["Đà Nẵng"] },
    { text: "SELECT 2", values: [] },
  ]);
});

test("the bench does not count what only opens, closes or scopes a transaction, or asks for a sign of life", async () => {
  const proxy = await ListeningProxy.open(database.appUrl);
  const client = new pg.Client({ connectionString: proxy.url });
  await client.connect();
  const passed = await proxy.during(async () => {
    await client.query("BEGIN READ ONLY");
    await client.query("SELECT set_config('role', $1, true)", ["portal_public"]);
    await client.query("SELECT count(*) FROM project");
    await client.query("COMMIT");
    await client.query("SELECT 1");
  });
  await client.end();
  proxy.close();
  expect(passed.map(({ text }) => text)).toEqual(["SELECT count(*) FROM project"]);
});
