import type { ClientBase } from "pg";

const columns = `
  SELECT format('%s.%s %s%s', c.relname, a.attname,
      replace(format_type(a.atttypid, a.atttypmod), '(6)', ''), CASE WHEN a.attnotnull THEN ' not null' ELSE '' END) AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND a.attnum > 0 AND NOT a.attisdropped`;

const names = (numbers: string, table: string) =>
  `(SELECT string_agg(a.attname, ', ' ORDER BY n.place) FROM unnest(${numbers}) WITH ORDINALITY AS n (number, place)
    JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = n.number)`;

const keys = `
  SELECT CASE k.contype
      WHEN 'p' THEN format('%s primary key (%s)', c.relname, ${names("k.conkey", "k.conrelid")})
      ELSE format('%s (%s) references %s (%s)', c.relname, ${names("k.conkey", "k.conrelid")},
        (SELECT relname FROM pg_class WHERE oid = k.confrelid), ${names("k.confkey", "k.confrelid")}) END AS line
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE c.relnamespace = $1::regnamespace AND k.contype IN ('p', 'f') AND NOT c.relispartition`;

const uniques = `
  SELECT format('%s unique (%s)', c.relname, ${names("i.indkey::int2[]", "i.indrelid")}) AS line
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
  WHERE c.relnamespace = $1::regnamespace AND i.indisunique AND NOT i.indisprimary AND NOT c.relispartition
    AND NOT i.indisexclusion AND i.indpred IS NULL AND i.indexprs IS NULL`;

/**
 * What a schema of the database holds, one line each and sorted: tables' columns with type and nullability, primary
 * keys, references and unique keys. Left out is what Prisma cannot say: checks, exclusions, partial and expression
 * indexes, generated columns' expressions, policies, and what happens on delete.
 */
export async function catalogue(db: ClientBase, schema: string): Promise<string[]> {
  const { rows } = await db.query<{ line: string }>(`${columns} UNION ${keys} UNION ${uniques}`, [schema]);
  return rows
    .map(({ line }) => line.replaceAll(`${schema}.`, ""))
    .filter((line) => !line.startsWith("_prisma_migrations"))
    .sort();
}
