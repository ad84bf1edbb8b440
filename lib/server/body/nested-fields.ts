/** `remarks.0.text`: a list's name, a row's number from 0, a field of the row. */
const PART = /^([a-zA-Z]{1,40})\.([0-9]{1,3})\.([a-zA-Z]{1,40})$/;

/**
 * A form's fields with its rows as lists of objects, in the order of their numbers: a plain form has no other way to
 * send several remarks. Rows left empty are absent already; what remains moves up.
 */
export function nestedFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nested: [string, unknown][] = [];
  const lists = new Map<string, Map<number, Record<string, unknown>>>();
  for (const [name, value] of Object.entries(fields)) {
    const [, list, row, field] = PART.exec(name) ?? [];
    if (list === undefined || row === undefined || field === undefined) nested.push([name, value]);
    else {
      const rows = lists.get(list) ?? new Map<number, Record<string, unknown>>();
      lists.set(list, rows.set(Number(row), { ...rows.get(Number(row)), [field]: value }));
    }
  }
  for (const [list, rows] of lists) {
    nested.push([list, [...rows].sort(([one], [other]) => one - other).map(([, row]) => row)]);
  }
  return Object.fromEntries(nested);
}

/** Where the form had a part of its nested fields: the name of the control that "remarks.1.text" speaks of. */
export function flatName(fields: Readonly<Record<string, unknown>>, path: string): string {
  const [, list, at, field] = PART.exec(path) ?? [];
  if (list === undefined) return path;
  const rows = Object.keys(fields).flatMap((name) => {
    const [, ofList, row] = PART.exec(name) ?? [];
    return ofList === list ? [Number(row)] : [];
  });
  const row = [...new Set(rows)].sort((one, other) => one - other)[Number(at)];
  return row === undefined ? path : `${list}.${row}.${field}`;
}
