import { saveMemberSheet } from "@/lib/db/councils";
import { holdProject } from "@/lib/db/project-steps";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { sheetsToWrite } from "@/lib/domain/project/council";
import type { WriteSheetInput } from "@/lib/input/councils";
import { findCouncilOn } from "@/lib/queries/councils/find-council-on";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { explaining } from "../projects/explaining";

/**
 * Ghi phiếu thẩm định của ủy viên: what a member of the council judges of a đề án as it was submitted. A later sheet of
 * the same member counts instead. Gives the đề án and the member's place.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `council.not-waiting` where the đề án is not before the Sở,
 * `sheet.no-council`, `sheet.own` (nobody judges what they submitted), `sheet.of-another` or `project.busy`.
 */
export async function writeSheet(actor: Actor, input: WriteSheetInput, _at: Date) {
  const { code, position } = input;
  await explaining(() => transaction(actor, (tx) => writeOnce(tx, actor, input)), {
    sheet_while_submitted: { code: "project.busy" },
    sheet_of_member: { code: "sheet.of-another" },
  });
  return { code, position };
}

async function writeOnce(tx: Transaction, actor: Actor, { code, position, ...sheet }: WriteSheetInput): Promise<void> {
  const found = (await findProject(tx, code)) ?? refuse({ code: "access.not-found", entity: "project", id: code });
  const permit = authorize(actor, "sheet.write", found);
  const { state } = await holdProject(tx, found.id);
  if (state !== "SUBMITTED") refuse({ code: "council.not-waiting", project: code, state });
  const council = (await findCouncilOn(tx, found.id)) ?? refuse({ code: "sheet.no-council" });
  if (council.submittedById === actor.accountId) refuse({ code: "sheet.own" });
  const isTheirs = sheetsToWrite(council, actor.accountId).some((member) => member.position === position);
  if (!isTheirs) refuse({ code: "sheet.of-another" });
  const { id: councilId, submissionId } = council;
  await saveMemberSheet(tx, permit, { submissionId, councilId, position, sheet });
}
