import type { Client } from "pg";
import { delegationRows } from "../sample/rows/delegation-rows";
import type { ProposalRows } from "../sample/rows/proposal-rows";
import { insert } from "./insert";
import type { Row } from "./row";

/**
 * Writes next year's đề án with their dossiers and the histories that brought them where they stand, councils with the
 * sheets of their members, what was decided on likely doubles, what people were told, the reserve list, and a delegation.
 */
export async function writeProposals(client: Client, proposals: ProposalRows): Promise<void> {
  await insert(client, "project", proposals.projects);
  await insert(client, "project_outline", proposals.outlines);
  await insert(client, "project_budget_line", proposals.budgetLines);
  await insert(client, "project_output", proposals.outputs);
  await insert(client, "beneficiary", proposals.beneficiaries);
  await insert(client, "project_beneficiary", proposals.links);
  await insert(client, "project_section", proposals.sections);
  await insert(client, "project_step", proposals.steps);
  await insert(client, "project_remark", proposals.remarks);
  await insert(client, "remark_answer", proposals.answers);
  await insert(client, "dossier_copy", proposals.copies);
  await insert(client, "appraisal_sheet", proposals.sheets);
  await insert(client, "appraisal_mark", proposals.marks);
  await insert(client, "council", proposals.councils);
  await insert(client, "council_member", proposals.councilMembers);
  await insert(client, "project_council", proposals.beforeCouncils);
  await insert(client, "member_sheet", proposals.memberSheets);
  await insert(client, "member_mark", proposals.memberMarks);
  await insert(client, "double_decision", proposals.doubleDecisions);
  await tellWithoutMail(client, proposals.notices);
  await insert(client, "reserve_list", proposals.reserveLists);
  await insert(client, "reserve_place", proposals.reservePlaces);
  await insert(client, "reserve_removal", proposals.reserveRemovals);
  await insert(client, "delegation", delegationRows());
}

/** Nobody is written to because a demo begins: what was told is told in the portal alone. */
async function tellWithoutMail(client: Client, notices: readonly Row[]): Promise<void> {
  await client.query("ALTER TABLE notice DISABLE TRIGGER notice_mailed");
  await insert(client, "notice", notices);
  await client.query("ALTER TABLE notice ENABLE TRIGGER notice_mailed");
}
