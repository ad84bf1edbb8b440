import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { decisionListTable } from "@/lib/documents/lists/decision-list-table";
import { wordsOf } from "@/lib/documents/words";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { decisionsFileInput } from "@/lib/input/plan-decisions";
import { listDecisions } from "@/lib/queries/plans/list-decisions";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** Every decision that matches and the asker sees, as one table. */
export async function decisionsFile(
  scope: ReadScope,
  { separator, ...filter }: z.output<typeof decisionsFileInput>,
  language: Locale,
) {
  const list = await listDecisions(scope, { ...filter, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const { kinds, draft } = wordsOf(language).plans;
  const { kind, state, ...others } = filter;
  const about = [
    ...aboutList(others, new Date(), language, filter.unitId && (await getUnitName(filter.unitId))),
    ...(kind ? [{ label: draft.kind, text: kinds[kind] }] : []),
    ...(state ? [{ label: draft.state, text: draft.states[state] }] : []),
  ];
  return { table: decisionListTable(list, about, language), separator, language };
}
