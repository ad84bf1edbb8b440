import { PUBLIC_SCOPE, type ReadScope } from "@/lib/domain/access/read-scope";
import { NO_OWN_FILTERS } from "@/lib/domain/project/own-filters";
import type { ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { findProjects } from "@/lib/queries/projects/find-projects";

const EVERYTHING: ProjectQuery = {
  q: null,
  unitId: null,
  fund: null,
  year: null,
  state: null,
  content: null,
  reach: null,
  region: null,
  layout: null,
  view: null,
  implementingUnit: null,
  amountFrom: null,
  amountTo: null,
  ...NO_OWN_FILTERS,
  sort: "-year",
  page: 1,
  size: 200,
};

/** The list a test speaks of; a province that never was is a mistake of the test. */
export async function listOf(
  wanted: Partial<ProjectQuery> = {},
  scope: ReadScope = PUBLIC_SCOPE,
): Promise<ProjectList> {
  const list = await findProjects(scope, { ...EVERYTHING, ...wanted });
  if (!list) throw new Error(`no province ${wanted.unitId}`);
  return list;
}

/** Codes of the page, in its order. */
export async function codesOf(wanted: Partial<ProjectQuery> = {}, scope?: ReadScope): Promise<string[]> {
  return (await listOf(wanted, scope)).items.map(({ code }) => code);
}
