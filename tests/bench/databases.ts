import fs from "node:fs";
import pg from "pg";
import type { ClusterUrls } from "@/lib/cli/embedded/roles";
import { sourceHash } from "@/lib/cli/source-hash";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { ownConnection } from "../support/own-connection";
import { onDatabase, template } from "../support/template";

/** A database under measurement: once the sample (1×), or every fact of it ten times (10×). */
export type BenchDatabase = { name: string; times: 1 | 10; ownerUrl: string; appUrl: string };

const multiply = new URL("./multiply.sql", import.meta.url);

/** The database of that size; made when it is missing, and made anew when what it is made from has changed. */
export async function benchDatabase(times: 1 | 10, urls: ClusterUrls): Promise<BenchDatabase> {
  const source = await template("sample", urls);
  const stamp = `${source.split("_").at(-1)}_${sourceHash(["tests/bench/multiply.sql"])}`;
  const name = `bench_${times}x_${stamp}`;
  const admin = new pg.Client({ connectionString: urls.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
      [`bench_${times}x_`],
    );
    if (!rows.some((row) => row.datname === name)) {
      for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`);
      const unfinished = `${name}_unfinished`;
      await admin.query(`CREATE DATABASE ${unfinished} TEMPLATE ${source} STRATEGY FILE_COPY OWNER portal_owner`);
      await fill(onDatabase(urls.ownerUrl, unfinished), times);
      await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    }
  } finally {
    await admin.end();
  }
  return { name, times, ownerUrl: onDatabase(urls.ownerUrl, name), appUrl: onDatabase(urls.appUrl, name) };
}

/**
 * Multiplies the facts, and lays the rollups in the order of their keys, so that two sizes differ by their data alone.
 * @throws Error naming each invariant of the data that does not hold.
 */
async function fill(ownerUrl: string, times: 1 | 10): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    if (times === 10) await owner.query(fs.readFileSync(multiply, "utf8"));
    for (const rollup of ["execution_monthly", "output_monthly"])
      await owner.query(`CLUSTER ${rollup} USING ${rollup}_pkey`);
    await owner.query("VACUUM ANALYZE");
    const checks = await checkInvariants(ownConnection(owner));
    const broken = checks.filter(({ failures }) => failures > 0).map(({ name }) => name);
    if (broken.length > 0) throw new Error(`The ${times}× database breaks ${broken.join(", ")}.`);
  } finally {
    await owner.end();
  }
}
