import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import type { ReserveOrder } from "@/lib/domain/reserve/reserve-change";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

const held = z.array(
  z.object({
    ...{ id: z.string(), code: z.string(), startYear: z.int() },
    ...{ state: z.enum(PROJECT_STATES), fund: z.enum(FUNDS) },
  }),
);

/** Holds these đề án until the transaction ends, so that none of them moves meanwhile; those absent are left out. */
export async function holdReserved(tx: Transaction, codes: readonly string[]) {
  return held.parse(
    await tx.$queryRaw`
      SELECT id, code, state::text, fund::text, start_year AS "startYear" FROM hold_reserved(${codes}::text[])`,
  );
}

/**
 * Codes of a list as it stands, nothing held: they are held before the list, as who issues a decision holds them, so that
 * neither waits for the other. A list that changes meanwhile has another version then.
 */
export async function reservedIn(tx: Transaction, year: number): Promise<string[]> {
  const places = await tx.reservePlace.findMany({
    where: { budgetYear: year },
    select: { project: { select: { code: true } } },
  });
  return places.map(({ project }) => project.code);
}

/** A list in order as its rows have it, held until the transaction ends; begun where its year has none. */
export async function holdReserveList(tx: Transaction, year: number) {
  await tx.$executeRaw`INSERT INTO reserve_list (budget_year) VALUES (${year}) ON CONFLICT DO NOTHING`;
  const [list] = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM reserve_list WHERE budget_year = ${year} FOR UPDATE`;
  const places = await tx.reservePlace.findMany({
    where: { budgetYear: year },
    orderBy: { rank: "asc" },
    select: { projectId: true, project: { select: { code: true } } },
  });
  const kept = places.map(({ projectId, project }) => ({ id: projectId, code: project.code }));
  return { version: z.int().parse(list?.version), kept };
}

type Decided = ReserveOrder & {
  readonly version: number;
  /** Codes in the order in which they stood. */
  readonly before: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
};

/** Puts the list the permit names in its new order, with who left it and why, and the trail. */
export async function saveReserveOrder(
  tx: Transaction,
  permit: Permit<"reserve.arrange">,
  { order, removed, version, before, ids }: Decided,
): Promise<void> {
  const year = Number(permit.id);
  const idOf = (code: string) => ids.get(code) ?? "";
  const write = () => tx.$executeRaw`
    UPDATE reserve_list SET version = version + 1 WHERE budget_year = ${year} AND version = ${version}`;
  const change = { before: { version, order: before }, after: { version: version + 1, order, removed } };
  await saveStep(tx, permit, { write, stale: { code: "reserve.stale", year, version }, change });
  if (removed.length > 0) {
    await tx.$executeRaw`
      INSERT INTO reserve_removal (project_id, reason)
      SELECT * FROM unnest(${removed.map(({ code }) => idOf(code))}::uuid[], ${removed.map(({ reason }) => reason)}::text[])`;
  }
  await tx.$executeRaw`
    INSERT INTO reserve_place (project_id, budget_year, rank)
    SELECT id, ${year}, rank FROM unnest(${order.map(idOf)}::uuid[]) WITH ORDINALITY AS placed (id, rank)
    ON CONFLICT (project_id) DO UPDATE SET rank = excluded.rank WHERE reserve_place.rank <> excluded.rank`;
}
