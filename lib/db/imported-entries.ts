import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { MadeThing } from "@/lib/domain/intake/import-run";
import type { UndoBar } from "@/lib/domain/intake/undo";
import type { WaitingRow } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { saveAuditEntry } from "./audit";
import type { Transaction } from "./transaction";

type ImportPermit = Permit<"register.import">;
type Told = ((count: number) => Promise<void>) | undefined;

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

/** Entries written by one statement, few enough for its time. */
const AT_ONCE = 1_000;
const written = z.array(z.object({ id: z.string(), name: z.string() }));

/**
 * Adds every row that the register has not, with one entry of the trail; what stands already, or was written meanwhile, is
 * left as it is. Gives what was added.
 */
export async function saveImportedEntries(
  tx: Transaction,
  permit: ImportPermit,
  {
    kind,
    sha256,
    rows,
  }: { readonly kind: RegisterKind; readonly sha256: string; readonly rows: readonly WaitingRow[] },
  told: Told,
): Promise<readonly MadeThing[]> {
  const made: MadeThing[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = JSON.stringify(rows.slice(from, from + AT_ONCE));
    const added = await tx.$queryRaw`
      INSERT INTO register_entry (kind, unit_id, name, fields)
      SELECT ${kind}, r.value ->> 'unitId', r.value ->> 'name', r.value -> 'fields'
      FROM jsonb_array_elements(${some}::jsonb) WITH ORDINALITY AS r (value, place) ORDER BY r.place
      ON CONFLICT (kind, unit_id, fingerprint) WHERE state = 'STANDING' DO NOTHING
      RETURNING id::text, name`;
    made.push(...written.parse(added).map((one) => ({ ...one, version: 1, rewritten: false })));
    await told?.(made.length);
  }
  if (made.length > 0) await saveAuditEntry(tx, permit, { before: null, after: { kind, sha256, rows: made.length } });
  return made;
}

const standing = z.array(z.object({ id: z.string(), state: z.string(), version: z.int() }));

/** Removes the entries that an import added and nobody changed since, with the reason; gives those that stand in the way. */
export async function removeImportedEntries(
  tx: Transaction,
  permit: ImportPermit,
  { made, reason }: { readonly made: readonly MadeThing[]; readonly reason: string },
  told: Told,
): Promise<readonly UndoBar[]> {
  const bars: UndoBar[] = [];
  for (let from = 0; from < made.length; from += AT_ONCE) {
    const some = made.slice(from, from + AT_ONCE);
    const ids = some.map(({ id }) => id);
    const held = standing.parse(
      await tx.$queryRaw`
        SELECT id::text, state, version FROM register_entry WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`,
    );
    const now = new Map(held.map((one) => [one.id, one]));
    const inTheWay = some.flatMap(({ id, name, version }): UndoBar[] => {
      const entry = now.get(id);
      if (entry?.state !== "STANDING") return [{ name, because: "gone" }];
      return entry.version === version ? [] : [{ name, because: "changed" }];
    });
    bars.push(...inTheWay);
    if (bars.length === 0) {
      await tx.$executeRaw`
        UPDATE register_entry SET state = 'REMOVED', removed_reason = ${reason} WHERE id = ANY (${ids}::uuid[])`;
    }
    await told?.(from + some.length);
  }
  if (bars.length === 0)
    await saveAuditEntry(tx, permit, { before: { rows: made.length }, after: { removed: reason } });
  return bars;
}
