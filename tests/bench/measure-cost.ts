import pg from "pg";
import type { BenchDatabase } from "./databases";
import { openFloor } from "./floor-process";
import type { Target } from "./load";
import { type MovingData, openMovingData } from "./moving-data";
import type { Observation } from "./observe-pages";
import { AFRESH, openPortal } from "./portal-process";
import { regionRollup } from "./region-rollup";
import { interleave, type Rounds } from "./rounds";
import type { RunningServer } from "./running-server";

/** The floor of all answers: the region's rollup as JSON. */
export const ROLLUP_FLOOR = "rollup floor";

/** How long to measure: rounds, and requests of a round to what is cold and to what answers from memory. */
export type Effort = { rounds: number; cold: number; cached: number };

type Measured = { once: BenchDatabase; tenTimes: BenchDatabase | undefined; observed: Observation[]; adminUrl: string };

/** Opens the floor and the portals side by side and measures them in interleaved rounds. */
export async function measureCost(
  { once, tenTimes, observed, adminUrl }: Measured,
  effort: Effort,
  onRound: (round: number) => void,
): Promise<Rounds> {
  const region = observed.find(({ page }) => page.name === "region");
  const statement = region?.statements[0];
  if (!region || !statement) throw new Error("The region's page sent no statement.");
  const cold = { amount: effort.cold, connections: 1, headers: AFRESH };
  const cached = { amount: effort.cached, connections: 4 };
  const servers: RunningServer[] = [];
  const moved: MovingData[] = [];
  const closed = async (data: Promise<MovingData>): Promise<MovingData> => {
    moved.push(await data);
    return data;
  };
  const opened = async (server: Promise<RunningServer>): Promise<RunningServer> => {
    servers.push(await server);
    return server;
  };
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const rollup = await regionRollup(once);
    const floor = await opened(openFloor({ databaseUrl: once.appUrl, statement, html: region.html, rollup }));
    const portal = await opened(openPortal(once.appUrl));
    const larger = tenTimes && (await opened(openPortal(tenTimes.appUrl)));
    const targets: Target[] = [
      { ...served(floor, "/cached", once), name: "cached floor", ...cached },
      { ...served(portal, region.page.path, once), name: "cached region", ...cached },
      { ...served(floor, "/cold", once), name: "cold floor", ...cold },
      { ...served(floor, "/rollup", once), name: ROLLUP_FLOOR, amount: effort.cold * 8, connections: 1 },
    ];
    const moving = (database: BenchDatabase) => closed(openMovingData(database));
    const before = (await moving(once)).move;
    const first = { ...cold, amount: Math.ceil(effort.cold / 4) };
    for (const { page } of observed) {
      targets.push({ ...served(portal, page.path, once), name: `${page.name} 1×`, ...cold });
      targets.push({ ...served(portal, page.path, once), name: `${page.name} 1×, first ask`, ...first, before });
      if (larger) targets.push({ ...served(larger, page.path, tenTimes), name: `${page.name} 10×`, ...cold });
    }
    if (larger && tenTimes) {
      const beforeLarger = (await moving(tenTimes)).move;
      for (const { page } of observed)
        targets.push({
          ...served(larger, page.path, tenTimes),
          ...{ name: `${page.name} 10×, first ask`, ...first, before: beforeLarger },
        });
    }
    return await interleave(targets, effort.rounds, admin, onRound);
  } finally {
    for (const data of moved) await data.close();
    for (const server of servers) await server.stop();
    await admin.end();
  }
}

function served(by: RunningServer, path: string, { name: database }: BenchDatabase) {
  return { url: `${by.origin}${path}`, server: by.server, database };
}
