import type { FiguresToFreeze } from "@/lib/db/summaries";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Conference } from "@/lib/domain/conference/conference";
import { refuse } from "@/lib/domain/errors";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { getSummary } from "@/lib/queries/summary/get-summary";
import { keepSummary } from "@/lib/queries/summary/kept/kept-summary";

/** Figures taken of one version of all data, ready to be frozen. */
export type TakenFigures = Omit<FiguresToFreeze, "version"> & { readonly summary: ConferenceSummary };

const TRIES = 3;

/**
 * The figures of a conference's summary as they are now, all of one version of the data: taken again where money moved
 * while they were read. Refuses with `conference.busy` when it moves each time.
 */
export async function figuresToFreeze(scope: ReadScope, { region, period }: Conference): Promise<TakenFigures> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await dataVersion(scope);
    const summary = await getSummary({ region, ...period, asOf: null });
    if ((await dataVersion(scope)) !== before) continue;
    return { summary, knownOn: summary.scope.knownOn, dataVersion: before, kept: keepSummary(summary) };
  }
  return refuse({ code: "conference.busy" });
}

function dataVersion(scope: ReadScope): Promise<bigint> {
  return reading(scope, async (tx) => {
    const [row] = await tx.$queryRaw<{ version: bigint }[]>`SELECT version FROM data_version`;
    if (!row) throw new Error("there is always a version of the data");
    return row.version;
  });
}
