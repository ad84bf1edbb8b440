import type { Client } from "pg";
import { insertMissing } from "../write/upsert";
import { upsertUnlessEdited } from "../write/upsert-unless-edited";
import { ADVANCE_RATE_ROWS } from "./advance-rates";
import { AGENCY_NAMES } from "./agencies";
import { ATTACHMENT_RULE_ROWS } from "./attachments";
import { CAP_ROWS } from "./caps";
import { CONTENT_ROWS, CONTENT_VERSION_ROWS } from "./contents";
import { INDICATOR_PART_ROWS, INDICATOR_ROWS } from "./indicators";
import { GROUP_MEMBER_ROWS, GROUP_ROWS, ITEM_ROWS } from "./items";
import { LEGAL_DOCUMENTS } from "./legal-documents";
import { PROGRESS_INTERVAL_ROWS } from "./progress-intervals";
import { REPORTING_PERIOD_ROWS } from "./reporting-periods";
import { SETTLEMENT_DEADLINE_ROWS } from "./settlement-deadlines";
import { STAGE_DEADLINE_ROWS } from "./stage-deadlines";
import { CALENDAR_EXCEPTION_ROWS } from "./working-calendar";

/**
 * Writes contents, items, groups, caps, advance rates, indicators, reporting periods, agencies, legal documents, the
 * checklist of files, holidays and deadlines. A table that an administrator has changed is theirs from then on.
 */
export async function seedCatalogue(client: Client): Promise<void> {
  const upsert = await upsertUnlessEdited(client);
  await insertMissing(client, "legal_document", LEGAL_DOCUMENTS);
  await upsert(client, "agency_name", ["agency", "valid_from"], AGENCY_NAMES);
  await upsert(client, "content", ["code"], CONTENT_ROWS);
  await upsert(client, "content_version", ["content_code", "valid_from"], CONTENT_VERSION_ROWS);
  await upsert(client, "content_item", ["code"], ITEM_ROWS);
  await upsert(client, "content_group", ["code"], GROUP_ROWS);
  await upsert(client, "content_group_member", ["group_code", "item_code", "valid_from"], GROUP_MEMBER_ROWS);
  await upsert(client, "indicator", ["code"], INDICATOR_ROWS);
  await upsert(client, "support_cap", ["item_code", "fund", "valid_from"], CAP_ROWS);
  await upsert(client, "advance_rate", ["item_code", "valid_from"], ADVANCE_RATE_ROWS);
  await upsert(client, "attachment_rule", ["kind", "content_code", "project_kind", "valid_from"], ATTACHMENT_RULE_ROWS);
  await upsert(client, "indicator_part", ["indicator_code", "part_code"], INDICATOR_PART_ROWS);
  await insertMissing(client, "reporting_period", REPORTING_PERIOD_ROWS);
  await upsert(client, "calendar_exception", ["day"], CALENDAR_EXCEPTION_ROWS);
  await upsert(client, "stage_deadline", ["state", "fund", "valid_from"], STAGE_DEADLINE_ROWS);
  await upsert(client, "progress_interval", ["valid_from"], PROGRESS_INTERVAL_ROWS);
  await upsert(client, "settlement_deadline", ["fund", "valid_from"], SETTLEMENT_DEADLINE_ROWS);
}
