import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { type Manifest, tableFile } from "./manifest";
import { listTables, type StoredTable } from "./stored";

const ROWS_AT_ONCE = 1_000;
/** Characters of one statement's rows; a row is never split. */
const CHARACTERS_AT_ONCE = 4_000_000;

/**
 * Puts a backup's rows into tables that were just made, all or none. Guards and postings sleep meanwhile, for the rows
 * have passed them once; references are laid down anew after the rows and so prove that each finds its own.
 */
export async function loadRows(
  ownerUrl: string,
  folder: string,
  { tables, sequences }: Manifest,
  onTable: (table: string) => void,
): Promise<void> {
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await db.connect();
  try {
    await db.query("BEGIN");
    const stored = new Map((await listTables(db)).map((table) => [table.name, table]));
    const references = await liftReferences(db);
    for (const name of stored.keys()) await db.query(`ALTER TABLE ${pg.escapeIdentifier(name)} DISABLE TRIGGER USER`);
    for (const name of stored.keys()) await db.query(`DELETE FROM ${pg.escapeIdentifier(name)}`);
    for (const { name, rows } of tables) {
      const table = stored.get(name);
      if (!table) throw new Error(`The backup holds a table ${name} that its own migrations do not make.`);
      onTable(name);
      const loaded = await loadTable(db, table, tableFile(folder, name));
      if (loaded !== rows) throw new Error(`${name} should have ${rows} rows, but its file holds ${loaded}.`);
    }
    for (const { name, last } of sequences)
      if (last !== null) await db.query("SELECT setval($1::regclass, $2::bigint)", [pg.escapeIdentifier(name), last]);
    for (const name of stored.keys()) await db.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ENABLE TRIGGER USER`);
    for (const reference of references) await db.query(reference);
    await db.query("COMMIT");
  } finally {
    await db.end();
  }
}

/** Takes every reference off and gives the statements that lay them down again. */
async function liftReferences(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ lift: string; lay: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS lift,
           format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS lay
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1`);
  for (const { lift } of rows) await db.query(lift);
  return rows.map(({ lay }) => lay);
}

async function loadTable(db: pg.Client, { name, columns }: StoredTable, file: string): Promise<number> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const table = pg.escapeIdentifier(name);
  const insert = `INSERT INTO ${table} (${list}) OVERRIDING SYSTEM VALUE
    SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1::json)`;
  let loaded = 0;
  for await (const lines of batchesOf(file)) {
    await db.query(insert, [`[${lines.join(",")}]`]);
    loaded += lines.length;
  }
  return loaded;
}

async function* batchesOf(file: string): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let characters = 0;
  for await (const line of linesOf(file)) {
    lines.push(line);
    characters += line.length;
    if (lines.length < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield lines;
    lines = [];
    characters = 0;
  }
  if (lines.length > 0) yield lines;
}

/** Only a line feed ends a row: other separators may stand in what people wrote. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(file).pipe(createGunzip()).setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
