import type { Permit } from "@/lib/domain/access/permit";
import type { Transaction } from "./transaction";

/** An issued report as it was compared at a version of the data, and what is to be told of it if it is news. */
export type Comparison = {
  readonly version: bigint;
  /** Stands for what is otherwise; null where nothing is. */
  readonly digest: string | null;
  readonly told: object;
  readonly toldUnits: readonly { readonly unitId: string; readonly told: object }[];
};

/** Keeps the comparison of the report the permit names, and tells it where it is news. Gives how many were told. */
export async function keepComparison(
  tx: Transaction,
  permit: Permit<"notice.mail">,
  { version, digest, told, toldUnits }: Comparison,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ told: number }[]>`
    SELECT keep_comparison(${permit.id}::uuid, ${version}::bigint, ${digest},
      ${JSON.stringify(told)}::jsonb, ${JSON.stringify(toldUnits)}::jsonb) AS told`;
  return row?.told ?? 0;
}
