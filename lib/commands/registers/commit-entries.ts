import { addImported } from "@/lib/db/register-imports";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { RegisterImport } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { findRegisterImport } from "@/lib/queries/registers/find-register-import";
import { explainingRegister } from "./explaining-register";

/** Milliseconds that saving a sheet of twenty thousand rows may take. */
const SAVING = 60_000;

type ImportKey = { readonly kind: RegisterKind; readonly id: string };

/**
 * Ghi tệp đã nộp vào sổ: every row of a sheet this person handed in that the register has not, all or none. A sheet that
 * was saved already is told again.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `import.has-problems`, `register.nothing-new` or `register.busy`.
 */
export async function commitEntries(actor: Actor, { kind, id }: ImportKey, at: Date): Promise<RegisterImport> {
  const own = async () =>
    (await findRegisterImport(readScope(actor), { kind, id }, at)) ??
    refuse({ code: "access.not-found", entity: "register_import", id });
  const found = await own();
  const permit = authorize(actor, "register.import", { id, stewardUnitId: actor.unitId });
  if (found.state === "DONE") return found;
  if (found.problems.length > 0) refuse({ code: "import.has-problems", problems: found.problems.length });
  await explainingRegister(() => transaction(actor, (tx) => addImported(tx, permit, found), SAVING));
  return own();
}
