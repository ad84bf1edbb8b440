import type { Client } from "pg";
import { CONFERENCE_ITEM_ROWS, CONFERENCE_ROWS } from "../sample/conferences/conference-rows";
import type { SampleRows } from "../sample/generate-sample";
import { REGISTER_ROWS } from "../sample/registers/register-rows";
import { PROVINCIAL_CAP_ROWS } from "../sample/rows/provincial-cap-rows";
import type { VoucherRows } from "../sample/rows/voucher-rows";
import { insert, update } from "./insert";
import { openPeriods } from "./open-periods";
import { writeProposals } from "./proposals";

/**
 * Writes the sample the way it would have been recorded: documents are drafted and then issued, advances come before
 * acceptances and payments after them, so every guard of the database checks every row.
 */
export async function writeSample(
  client: Client,
  sample: SampleRows,
  onProgress: (line: string) => void,
): Promise<void> {
  await insert(client, "provincial_cap", PROVINCIAL_CAP_ROWS);
  await insert(client, "conference", CONFERENCE_ROWS);
  await insert(client, "conference_item", CONFERENCE_ITEM_ROWS);
  await insert(client, "register_entry", REGISTER_ROWS);
  await insert(client, "project", sample.projects);
  await insert(client, "project_budget_line", sample.budgetLines);
  await insert(client, "project_output", sample.outputs);
  await insert(client, "beneficiary", sample.beneficiaries.beneficiaries);
  await insert(client, "project_beneficiary", sample.beneficiaries.links);
  await writeProposals(client, sample.proposals);
  onProgress(`sample: ${sample.projects.length + sample.proposals.projects.length} đề án`);

  await insert(client, "plan_decision", sample.plans.documents);
  await insert(client, "plan_line", sample.plans.lines);
  await update(client, "plan_decision", sample.plans.issued);
  await insert(client, "release", sample.releases.documents);
  await insert(client, "release_line", sample.releases.lines);
  await update(client, "release", sample.releases.issued);
  onProgress(`sample: ${sample.plans.documents.length} plan decisions, ${sample.releases.documents.length} releases`);

  await insert(client, "contract", sample.contracts);
  await insert(client, "contract_share", sample.shares);
  onProgress(`sample: ${sample.contracts.length} contracts`);
  await writeVouchers(client, sample.vouchersBeforeAcceptance);
  await insert(client, "acceptance", sample.acceptances);
  await insert(client, "acceptance_output", sample.acceptanceOutputs);
  await writeVouchers(client, sample.vouchersAfterAcceptance);
  await client.query(CONFIRMED_CONDITIONS);
  onProgress(`sample: ${countOf(sample.vouchersBeforeAcceptance) + countOf(sample.vouchersAfterAcceptance)} vouchers`);

  await insert(client, "provincial_report", sample.reports.reports);
  await insert(client, "reported_amount", sample.reports.amounts);
  await update(client, "provincial_report", sample.reports.certified);
  await openPeriods(client);
}

/** What advances of the sample asked for was confirmed when their contracts were signed. */
const CONFIRMED_CONDITIONS = `
  INSERT INTO advance_condition (id, share_id, kind, number, dated_on, percent, recorded_at)
  SELECT md5('condition ' || s.id)::uuid, s.id, a.requires,
         CASE a.requires WHEN 'CLASS_PLAN' THEN c.number || ' – KHML' ELSE c.number || ' – BBKL' END, c.signed_on,
         CASE a.requires WHEN 'HALF_DONE' THEN 60 END, c.recorded_at
  FROM contract_share s JOIN contract c ON c.id = s.contract_id,
    LATERAL (SELECT advance_requirement(s.item_code, c.signed_on) AS requires) a
  WHERE a.requires IS NOT NULL AND EXISTS (SELECT FROM voucher v WHERE v.share_id = s.id)`;

async function writeVouchers(client: Client, { mistaken, reversals, standing }: VoucherRows): Promise<void> {
  await insert(client, "voucher", mistaken);
  await insert(client, "voucher", reversals);
  await insert(client, "voucher", standing);
}

function countOf({ mistaken, reversals, standing }: VoucherRows): number {
  return mistaken.length + reversals.length + standing.length;
}
