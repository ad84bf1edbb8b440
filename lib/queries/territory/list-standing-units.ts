import { publicPool } from "@/lib/db/pools";

/** Ids of the provinces that stand today, in the order of their names. */
export async function listStandingUnits(): Promise<string[]> {
  const { rows } = await publicPool().query<{ id: string }>({
    name: "standing-units",
    text: `SELECT unit_id AS id FROM admin_unit_version
           WHERE valid_from <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
             AND (valid_to IS NULL OR valid_to > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
           ORDER BY name`,
  });
  return rows.map(({ id }) => id);
}
