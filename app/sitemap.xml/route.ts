import { REGIONS } from "@/lib/domain/figures/execution-query";
import { listStandingUnits } from "@/lib/queries/territory/list-standing-units";
import { sitemap } from "@/lib/server/well-known";

export const dynamic = "force-dynamic";

export async function GET() {
  const regions = REGIONS.map((region) => `/regions/${region.toLowerCase()}`);
  return sitemap([...regions, ...(await listStandingUnits()).map((unitId) => `/provinces/${unitId}`)]);
}
