import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import fs from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { type Manifest, tableFile, writeManifest } from "./manifest";
import { appliedMigrations, listSequences, listTables } from "./stored";

const ROWS_AT_ONCE = 2_000;

/**
 * Writes every row of the portal's tables into an empty folder, as one moment of the database saw them: a compressed
 * file of JSON rows for each table, each file's hash in `backup.json`. Writers are not kept waiting.
 * @throws Error when the folder holds something already.
 */
export async function backUp(ownerUrl: string, folder: string, onTable: (table: string) => void): Promise<Manifest> {
  await emptyFolder(folder);
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await db.connect();
  try {
    await db.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables: Manifest["tables"] = [];
    for (const table of await listTables(db)) {
      onTable(table.name);
      tables.push({ name: table.name, ...(await writeTable(db, table.name, tableFile(folder, table.name))) });
    }
    const kept = { migrations: await appliedMigrations(db), sequences: await listSequences(db) };
    await db.query("COMMIT");
    const manifest: Manifest = { format: 1, madeAt: new Date().toISOString(), ...kept, tables };
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await db.end();
  }
}

async function emptyFolder(folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await fs.readdir(folder)).length > 0) throw new Error(`${folder} is not empty. Name a new folder.`);
}

async function writeTable(db: pg.Client, table: string, file: string): Promise<{ rows: number; sha256: string }> {
  const hash = createHash("sha256");
  let rows = 0;
  const counted = async function* () {
    for await (const lines of rowsOf(db, table)) {
      rows += lines.length;
      yield lines.map((line) => `${line}\n`).join("");
    }
  };
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(counted()), createGzip(), hashed, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  return { rows, sha256: hash.digest("hex") };
}

async function* rowsOf(db: pg.Client, table: string): AsyncGenerator<string[]> {
  const name = pg.escapeIdentifier(table);
  await db.query(`DECLARE rows_of_table NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS line FROM ${name} t`);
  for (;;) {
    const { rows } = await db.query<{ line: string }>(`FETCH ${ROWS_AT_ONCE} FROM rows_of_table`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await db.query("CLOSE rows_of_table");
}
