import { currentReference } from "@/lib/db/reference";
import { scopeFrom } from "@/lib/domain/figures/execution-query";

/** Whether a code names the country, a region, or a province that is or ever was. */
export async function scopeExists(code: string): Promise<boolean> {
  const scope = scopeFrom(code);
  if (scope?.kind !== "unit") return scope !== null;
  return (await currentReference()).territory.units.has(scope.unitId);
}
