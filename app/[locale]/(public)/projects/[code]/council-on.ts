import { sheetsTable } from "@/lib/documents/councils/sheets-table";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { type CouncilOnProject, sheetsToWrite } from "@/lib/domain/project/council";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { Locale } from "@/lib/format/locale";

/** The council of a đề án with its sheets, and those this person may write now. */
export function councilOn(actor: Actor, { state, steward }: ProjectDetail, council: CouncilOnProject, locale: Locale) {
  const place = { stewardUnitId: steward.id };
  const mayWrite = state === "SUBMITTED" && can(actor, "sheet.write", place);
  const { accountId } = actor;
  const toWrite = mayWrite ? sheetsToWrite(council, accountId) : [];
  return { council, table: sheetsTable(council, locale), toWrite, accountId };
}
