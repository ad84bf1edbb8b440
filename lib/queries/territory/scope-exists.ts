import { publicPool } from "@/lib/db/pools";
import { scopeFrom } from "@/lib/domain/figures/execution-query";

/** Whether a code names the country, a region, or a province that is or ever was. */
export async function scopeExists(code: string): Promise<boolean> {
  const scope = scopeFrom(code);
  if (scope?.kind !== "unit") return scope !== null;
  const { rowCount } = await publicPool().query({
    name: "scope-exists",
    text: "SELECT FROM admin_unit WHERE id = $1",
    values: [scope.unitId],
  });
  return rowCount === 1;
}
