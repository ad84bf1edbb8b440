import pg from "pg";
import type { BenchDatabase } from "./databases";
import { openFloor } from "./floor-process";
import type { Target } from "./load";
import type { Observation } from "./observe-pages";
import { openPortal } from "./portal-process";
import { interleave, type Rounds } from "./rounds";
import type { RunningServer } from "./running-server";

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
  const servers: RunningServer[] = [];
  const opened = async (server: Promise<RunningServer>): Promise<RunningServer> => {
    servers.push(await server);
    return server;
  };
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const floor = await opened(openFloor({ databaseUrl: once.appUrl, statement, html: region.html }));
    const kept = await opened(openPortal(once.appUrl, { cache: true }));
    const targets: Target[] = [
      target("cached floor", floor, "/cached", once, effort.cached),
      target("cached region", kept, region.page.path, once, effort.cached),
      target("cold floor", floor, "/cold", once, effort.cold),
    ];
    for (const database of tenTimes ? [once, tenTimes] : [once]) {
      const portal = await opened(openPortal(database.appUrl, { cache: false }));
      for (const { page } of observed)
        targets.push(target(`${page.name} ${database.times}×`, portal, page.path, database, effort.cold));
    }
    return await interleave(targets, effort.rounds, admin, onRound);
  } finally {
    for (const server of servers) await server.stop();
    await admin.end();
  }
}

function target(name: string, of: RunningServer, path: string, database: BenchDatabase, amount: number): Target {
  return { name, url: `${of.origin}${path}`, server: of.server, database: database.name, amount };
}
