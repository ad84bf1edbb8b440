import type { z } from "zod";
import { aboutRegister } from "@/lib/documents/registers/about-register";
import { registerTable } from "@/lib/documents/registers/register-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { registerFileInput } from "@/lib/input/registers";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";
import { listEntries } from "@/lib/queries/registers/list-entries";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** All entries of a register that match, as far as the asker sees them, as one table. */
export async function registerFile(scope: ReadScope, asked: z.output<typeof registerFileInput>, language: Locale) {
  const { separator, kind, ...query } = asked;
  const list = await listEntries(scope, kind, { ...query, page: 1, size: MOST_ROWS });
  if (!list) return refuse({ code: "access.not-found", entity: "register", id: kind });
  withinFile(list.total);
  const about = aboutRegister(kind, query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  const naming = await getRegisterNaming(new Date());
  return { table: registerTable(kind, list, about, naming, language), separator, language };
}
