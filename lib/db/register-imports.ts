import type { Permit } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { WaitingRow } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { saveAuditEntry } from "./audit";
import type { Transaction } from "./transaction";

type ImportPermit = Permit<"register.import">;
/** What was read of a sheet of a register. */
type ReadSheet = {
  readonly kind: RegisterKind;
  readonly fileName: string;
  readonly sha256: string;
  readonly rowCount: number;
  readonly rows: readonly WaitingRow[];
  readonly toAdd: number;
  readonly problems: readonly IntakeProblem[];
  /** The file with its problems marked. */
  readonly marked: Buffer | null;
};

/** Sheets kept of one account at once; an older one makes room. */
const KEPT = 5;

/** Keeps what was read of a sheet under the permit's id, in the place of this account's oldest. */
export async function saveRegisterImport(tx: Transaction, { id }: ImportPermit, sheet: ReadSheet): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM register_import WHERE account_id = app_account() AND id NOT IN (
      SELECT id FROM register_import WHERE account_id = app_account() ORDER BY read_at DESC LIMIT ${KEPT - 1}::integer)`;
  const { problems, marked, rows, ...rest } = sheet;
  const data = {
    ...{ id, ...rest, rows: rows.map((row) => ({ ...row, fields: { ...row.fields } })) },
    ...{ problems: problems.map((one) => ({ ...one })), marked: marked && new Uint8Array(marked) },
  };
  await tx.registerImport.createMany({ data: [data] });
}

/** How many of these rows the register has not, word for word. */
export async function countFresh(tx: Transaction, kind: RegisterKind, rows: readonly WaitingRow[]): Promise<number> {
  const [found] = await tx.$queryRaw<{ fresh: number }[]>`
    SELECT count(*)::int AS fresh FROM (
      SELECT r ->> 'unitId', md5((r ->> 'name') || E'\\n' || (r -> 'fields')::text)
      FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS r
      EXCEPT SELECT e.unit_id, e.fingerprint FROM register_entry e
      WHERE e.kind = ${kind} AND e.state = 'STANDING' AND e.unit_id = ANY (${[...new Set(rows.map(({ unitId }) => unitId))]}::text[])
    ) AS missing`;
  return found?.fresh ?? 0;
}

/** Rows added by one statement, few enough for its time. */
const AT_ONCE = 2_000;

/**
 * Adds every row of a sheet that the register has not, all or none, with one entry of the trail; the sheet then is saved.
 * Gives how many. Refuses with `register.busy` where it was saved meanwhile, or with `register.nothing-new`.
 */
export async function addImported(
  tx: Transaction,
  permit: ImportPermit,
  { kind, sha256, rows }: { readonly kind: RegisterKind; readonly sha256: string; readonly rows: number },
): Promise<number> {
  const taken = await tx.$executeRaw`
    UPDATE register_import SET state = 'DONE' WHERE id = ${permit.id}::uuid AND state = 'READ'`;
  if (taken === 0) refuse({ code: "register.busy" });
  let added = 0;
  for (let from = 0; from < rows; from += AT_ONCE) added += await addSome(tx, permit.id, from);
  if (added === 0) refuse({ code: "register.nothing-new" });
  await tx.registerImport.updateMany({ where: { id: permit.id }, data: { toAdd: added } });
  await saveAuditEntry(tx, permit, { before: null, after: { kind, sha256, rows: added } });
  return added;
}

/** What stands already, or was written meanwhile, is left as it is. */
function addSome(tx: Transaction, id: string, from: number): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO register_entry (kind, unit_id, name, fields)
    SELECT i.kind, r.value ->> 'unitId', r.value ->> 'name', r.value -> 'fields'
    FROM register_import i CROSS JOIN LATERAL jsonb_array_elements(i.rows) WITH ORDINALITY AS r (value, place)
    WHERE i.id = ${id}::uuid AND r.place > ${from}::bigint AND r.place <= ${from + AT_ONCE}::bigint
    ORDER BY r.place
    ON CONFLICT (kind, unit_id, fingerprint) WHERE state = 'STANDING' DO NOTHING`;
}
