import { publicPool } from "@/lib/db/pools";

/** The latest name of a province that is or ever was; null when there is none of that id. */
export async function getUnitName(unitId: string): Promise<string | null> {
  const { rows } = await publicPool().query<{ name: string }>({
    name: "unit-name",
    text: "SELECT name FROM admin_unit_version WHERE unit_id = $1 ORDER BY valid_from DESC LIMIT 1",
    values: [unitId],
  });
  return rows[0]?.name ?? null;
}
