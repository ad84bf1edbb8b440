import { holdReserved, holdReserveList, reservedIn, saveReserveOrder } from "@/lib/db/reserve-lists";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { reserveListJson } from "@/lib/documents/reserve-list-json";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { decideReserve } from "@/lib/domain/reserve/decide-reserve";
import { changedOrder, type ReserveOrder } from "@/lib/domain/reserve/reserve-change";
import type { ArrangeReserveInput, ChangeReserveInput } from "@/lib/input/reserve-list";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";
import { explaining } from "../projects/explaining";

type Asked = { readonly year: number; readonly version: number };

/**
 * Sắp danh sách dự phòng: puts the reserve list of a plan year in order, who is new and who leaves it with a reason, in
 * one transaction with the trail. Gives the list as it then stands.
 *
 * Refuses with `access.forbidden`, whatever `decideReserve` refuses with, or `project.busy`.
 */
export function arrangeReserve(actor: Actor, { year, version, ...asked }: ArrangeReserveInput, _at: Date) {
  return arranged(actor, { year, version }, () => asked, asked.order);
}

/** The same by one change of the list as it was seen. Refuses with `reserve.not-in-list` too. */
export function changeReserve(actor: Actor, { year, version, ...change }: ChangeReserveInput, _at: Date) {
  const added = change.act === "add" ? change.codes : [];
  return arranged(actor, { year, version }, (codes) => changedOrder(codes, change), added);
}

async function arranged(
  actor: Actor,
  asked: Asked,
  orderOf: (codes: readonly string[]) => ReserveOrder,
  named: readonly string[],
) {
  const arrange = () => transaction(actor, (tx) => arrangeOnce(tx, actor, asked, orderOf, named));
  await explaining(arrange, {
    step_allowed: { code: "access.forbidden", permission: "reserve.arrange" },
    reserve_place_open: { code: "reserve.not-open", year: asked.year, projects: named },
  });
  return reserveListJson(await getReserveList(readScope(actor), asked.year));
}

async function arrangeOnce(
  tx: Transaction,
  actor: Actor,
  { year, version }: Asked,
  orderOf: (codes: readonly string[]) => ReserveOrder,
  named: readonly string[],
): Promise<void> {
  const permit = authorize(actor, "reserve.arrange", { id: String(year), stewardUnitId: null });
  const found = await holdReserved(tx, [...named, ...(await reservedIn(tx, year))]);
  const { version: current, kept } = await holdReserveList(tx, year);
  if (version !== current) refuse({ code: "reserve.stale", year, version: current });
  const codes = kept.map(({ code }) => code);
  const order = orderOf(codes);
  decideReserve({ version: current, codes }, { year, version, ...order }, found);
  const ids = new Map([...kept, ...found].map(({ code, id }) => [code, id]));
  await saveReserveOrder(tx, permit, { ...order, version, before: codes, ids });
}
