import { VERSION_QUESTION } from "@/lib/db/held";
import type { BenchDatabase } from "./databases";
import { ListeningProxy } from "./listening-proxy";
import { openMovingData } from "./moving-data";
import { type BenchPage, pages } from "./pages";
import { AFRESH, openPortal } from "./portal-process";
import { statementWork, type Work } from "./statement-work";
import { portalEqualsFacts } from "./totals";
import { type Weight, weigh } from "./weight";
import type { Statement } from "./wire-messages";

/** What is the same at every run: a page's HTML, its statements, what they read, and what the page weighs. */
export type Observation = { page: BenchPage; html: string; statements: Statement[]; work: Work; weight: Weight };

const YEAR_OF_TOTALS = 2023;
/** The queue looks for jobs whenever it does, also while a page is made. */
const OF_THE_QUEUE = /graphile_worker/;

/**
 * Opens a portal, checks its totals, and watches each page made afresh once it is warm, while nothing it shows is held:
 * the data has just moved. The question whether it has is not counted among the statements.
 * @throws Error when the portal's totals are not those of the facts, or a page does not answer.
 */
export async function observePages(database: BenchDatabase): Promise<Observation[]> {
  const proxy = await ListeningProxy.open(database.appUrl);
  const portal = await openPortal(proxy.url);
  const moving = await openMovingData(database);
  try {
    await portalEqualsFacts(portal.origin, database, YEAR_OF_TOTALS);
    const seen: Observation[] = [];
    for (const page of pages) {
      const url = `${portal.origin}${page.path}`;
      await read(url);
      await moving.move();
      let html = "";
      const sent = await proxy.during(async () => {
        html = await read(url);
      });
      const statements = sent.filter(({ text }) => text !== VERSION_QUESTION && !OF_THE_QUEUE.test(text));
      const work = await statementWork(statements, database);
      seen.push({ page, html, statements, work, weight: await weigh(portal.origin, page.path) });
    }
    return seen;
  } finally {
    await moving.close();
    await portal.stop();
    proxy.close();
  }
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { ...AFRESH, "Accept-Encoding": "identity" } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer.text();
}
