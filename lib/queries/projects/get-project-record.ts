import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type CatalogueNames, catalogueNames } from "@/lib/domain/catalogue/catalogue-names";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { readDetail } from "./read-detail";
import { STANDS_ON, type StandsOn, standsOn } from "./stands-on";

/** Everything the page of a đề án tells; `standsOn` is null for the public view. */
export type ProjectRecord = {
  readonly project: ProjectDetail;
  readonly names: CatalogueNames;
  readonly standsOn: StandsOn | null;
};

/** A đề án with all that stands on it, read by one statement; null where it is absent or not this reader's. */
export async function getProjectRecord(scope: ReadScope, code: string): Promise<ProjectRecord | null> {
  const found = await readDetail(scope, code, STANDS_ON);
  if (!found) return null;
  const { project, reference, read } = found;
  const names = catalogueNames(reference.catalogue, vietnamDay(new Date()));
  return { project, names, standsOn: read && standsOn(project.state, read) };
}
