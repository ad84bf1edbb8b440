import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { beneficiaryListTable } from "@/lib/documents/lists/beneficiary-tables";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { beneficiariesFileInput } from "@/lib/input/beneficiaries-query";
import { listBeneficiaries } from "@/lib/queries/beneficiaries/list-beneficiaries";

/** The register as far as the asker sees it and the filters leave it, as one table. */
export async function beneficiariesFile(
  scope: ReadScope,
  asked: z.output<typeof beneficiariesFileInput>,
  language: Locale,
) {
  const { separator, ...query } = asked;
  const list = await listBeneficiaries(scope, { ...query, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  return { table: beneficiaryListTable(list, aboutList(query, new Date(), language), language), separator, language };
}
