import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { projectListTable } from "@/lib/documents/lists/project-list-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { projectsFileInput } from "@/lib/input/projects-query";
import { findProjects } from "@/lib/queries/projects/find-projects";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { withinOwnList } from "./own-list";

/** All đề án that match, as far as the asker sees them, as one table. */
export async function projectsFile(scope: ReadScope, asked: z.output<typeof projectsFileInput>, language: Locale) {
  const { separator, ...query } = asked;
  withinOwnList(scope, query);
  const list = await findProjects(scope, { ...query, page: 1, size: MOST_ROWS });
  if (!list) return refuse({ code: "access.not-found", entity: "unit", id: query.unitId ?? "" });
  withinFile(list.total);
  const about = aboutList(query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  return { table: projectListTable(list, about, language), separator, language };
}
