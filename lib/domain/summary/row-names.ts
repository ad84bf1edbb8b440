import type { ConferenceSummary } from "./summary";

/** The names of a summary's rows by their keys: provinces, contents, groups and indicators; an unknown key names itself. */
export function rowNamesOf({ parts }: ConferenceSummary): (key: string) => string {
  const rows = parts.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const names = new Map(rows.flatMap(({ key, name }) => (name === null ? [] : [[bare(key), name] as const])));
  return (key) => names.get(key) ?? key;
}

/** A row of contents says in its key whether it is a content or a group of them. */
function bare(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
