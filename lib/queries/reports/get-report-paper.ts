import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { type NamedVersion, namedVersion } from "@/lib/domain/periodic-report/named-version";
import type { Agencies } from "@/lib/domain/project/written-project";
import { listAgencies } from "../projects/list-agencies";
import type { ReportKey } from "./find-report";
import { readReport } from "./get-report";

/** A version of a report, the newest unless one is named, with the agencies of its paper, by their names on the day it was signed; null where there is none to see. */
export async function getReportPaper(
  scope: ReadScope,
  key: ReportKey,
  at: Date,
  version: number | null = null,
): Promise<(NamedVersion & { readonly agencies: Agencies }) | null> {
  const { territory } = await referenceInMemory();
  return reading(scope, async (tx) => {
    const view = await readReport(tx, scope, key, at);
    const named = view && namedVersion(view, version);
    if (!named) return null;
    const day = named.report.signedOn ?? vietnamDay(at);
    return { ...named, agencies: await listAgencies(tx, { territory, unitId: key.unitId, day }) };
  });
}
