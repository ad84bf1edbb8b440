/** `remarks.0.text`: a list's name, a row's number from 0, a field of the row. */
const PART = /^([a-zA-Z]{1,40})\.([0-9]{1,4})\.([a-zA-Z]{1,40})$/;

/**
 * A form's fields with its rows as lists of objects, in the order of their numbers: a plain form has no other way to
 * send several remarks. Rows left empty are absent already; what remains moves up.
 */
export function nestedFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nested: [string, unknown][] = [];
  const lists = new Map<string, Map<number, [string, unknown][]>>();
  for (const [name, value] of Object.entries(fields)) {
    const [, list, row, field] = PART.exec(name) ?? [];
    if (list === undefined || row === undefined || field === undefined) nested.push([name, value]);
    else {
      const rows = lists.get(list) ?? new Map<number, [string, unknown][]>();
      const parts = rows.get(Number(row)) ?? [];
      parts.push([field, value]);
      lists.set(list, rows.set(Number(row), parts));
    }
  }
  for (const [list, rows] of lists) {
    const inOrder = [...rows].sort(([one], [other]) => one - other);
    nested.push([list, inOrder.map(([, parts]) => Object.fromEntries(parts))]);
  }
  return Object.fromEntries(nested);
}

/**
 * Where the form had parts of its nested fields: names the control that "remarks.1.text" speaks of. The form is read
 * once, however many parts are asked for.
 */
export function flatNames(fields: Readonly<Record<string, unknown>>): (path: string) => string {
  const lists = new Map<string, Set<number>>();
  for (const name of Object.keys(fields)) {
    const [, list, row] = PART.exec(name) ?? [];
    if (list !== undefined) lists.set(list, (lists.get(list) ?? new Set()).add(Number(row)));
  }
  const rowsOf = new Map([...lists].map(([list, rows]) => [list, [...rows].sort((one, other) => one - other)]));
  return (path) => {
    const [, list, at, field] = PART.exec(path) ?? [];
    const row = list === undefined ? undefined : rowsOf.get(list)?.[Number(at)];
    return row === undefined ? path : `${list}.${row}.${field}`;
  };
}
