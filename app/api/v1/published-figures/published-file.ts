import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { publishedTable } from "@/lib/documents/lists/published-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import type { publishedFileInput } from "@/lib/input/published-figures-input";
import { listFigureNames } from "@/lib/queries/published/list-figure-names";
import { listPublishedComparisons } from "@/lib/queries/published/list-published-comparisons";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { scopeExists } from "@/lib/queries/territory/scope-exists";

const NOWHERE = { scope: () => null, computed: () => null };

/** Published figures beside ours, as one table. */
export async function publishedFile(_scope: ReadScope, asked: z.output<typeof publishedFileInput>, language: Locale) {
  const { scope, year, separator } = asked;
  if (scope !== "" && !(await scopeExists(scope))) refuse({ code: "access.not-found", entity: "scope", id: scope });
  const filter = { scope: scope || null, year };
  const [comparisons, naming] = await Promise.all([listPublishedComparisons(filter), listFigureNames()]);
  const about = aboutList(filter, new Date(), language, scope && (await getUnitName(scope)));
  const table = publishedTable(comparisons, naming, NOWHERE, about, language);
  return { table, separator, language };
}
