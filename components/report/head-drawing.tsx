import { ID_PLACE, type WrittenColumn, type WrittenTable } from "./written-table";

/** The heads of a table; one that spans columns stands over their numbers. */
export function HeadDrawing({ table }: { table: Pick<WrittenTable, "heads" | "groups" | "columns" | "addresses"> }) {
  const { heads, groups, columns, addresses } = table;
  const rows = groups ? 2 : undefined;
  const label = (column: WrittenColumn, tall?: number) => {
    const head = <Head key={column.key} column={column} sorted={addresses.sort} rows={tall} />;
    return column.head && heads.bar
      ? [
          head,
          <th key="bar" scope="col" rowSpan={tall}>
            {heads.bar}
          </th>,
        ]
      : head;
  };
  const ordinal = heads.ordinal && (
    <th scope="col" className="stt" rowSpan={rows}>
      {heads.ordinal}
    </th>
  );
  if (!groups) {
    return (
      <thead>
        <tr>
          {ordinal}
          {columns.map((column) => label(column))}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {ordinal}
        {placed(groups, columns).map(({ name, members, first }) =>
          name === "" ? (
            members.map((column) => label(column, 2))
          ) : (
            <th
              key={`${first} ${name}`}
              colSpan={members.length}
              scope="colgroup"
              className={members.length === 1 ? "num" : undefined}
            >
              {name}
            </th>
          ),
        )}
      </tr>
      <tr>
        {placed(groups, columns).map(({ name, members }) => name !== "" && members.map((column) => label(column)))}
      </tr>
    </thead>
  );
}

function placed(groups: NonNullable<WrittenTable["groups"]>, columns: readonly WrittenColumn[]) {
  let from = 0;
  return groups.map(({ label: name, columns: count }) => {
    const first = from;
    from += count;
    return { name, first, members: columns.slice(first, from) };
  });
}

type HeadProps = { column: WrittenColumn; sorted: string | undefined; rows: number | undefined };

function Head({ column: { label, set, head, sort }, sorted, rows }: HeadProps) {
  const name = [head ? "stick" : "", set === "num" ? "num" : ""].filter(Boolean).join(" ");
  return (
    <th scope="col" className={name || undefined} rowSpan={rows} aria-sort={sort?.state}>
      {sort && sorted ? <a href={sorted.replace(ID_PLACE, sort.code)}>{label}</a> : label}
    </th>
  );
}
