import { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import type { ListedChoice } from "@/lib/domain/reference-data/editable-table";
import { askedFields, type EditableName } from "@/lib/domain/reference-data/editable-tables";
import { isCoded, newCodeFields } from "@/lib/domain/reference-data/new-codes";
import type { ReferenceChoice, ReferenceChoices } from "@/lib/domain/reference-data/reference-row";

/** The name of today; that of a unit which is no more, or of what is yet to begin, is the nearest there is. */
const OF_TODAY = Prisma.sql`
  ORDER BY valid_from > vietnam_today(), CASE WHEN valid_from <= vietnam_today() THEN valid_from END DESC, valid_from LIMIT 1`;

/** Whether the last version is over. */
const isOver = (versions: string, key: string, code: string) => Prisma.sql`coalesce((
  SELECT max(coalesce(valid_to, 'infinity')) FROM ${Prisma.raw(`${versions} WHERE ${key} = ${code}`)}) <= vietnam_today(), false) AS ended`;

/** Names as they are today: nothing bears a new one before its day. */
const STATEMENTS: Readonly<Record<ListedChoice, Prisma.Sql>> = {
  content: Prisma.sql`
    SELECT c.code AS value, v.short_vi AS vi, v.short_en AS en, ${isOver("content_version", "content_code", "c.code")} FROM content c
    CROSS JOIN LATERAL (SELECT * FROM content_version WHERE content_code = c.code ${OF_TODAY}) v ORDER BY c.position`,
  item: Prisma.sql`
    SELECT i.code AS value, i.content_code || ' · ' || v.name_vi AS vi, i.content_code || ' · ' || v.name_en AS en,
           ${isOver("content_item_version", "item_code", "i.code")}
    FROM content_item i JOIN content c ON c.code = i.content_code
    CROSS JOIN LATERAL (SELECT * FROM content_item_version WHERE item_code = i.code ${OF_TODAY}) v
    ORDER BY c.position, i.position`,
  indicator: Prisma.sql`
    SELECT i.code AS value, v.name_vi AS vi, v.name_en AS en, ${isOver("indicator_version", "indicator_code", "i.code")} FROM indicator i
    CROSS JOIN LATERAL (SELECT * FROM indicator_version WHERE indicator_code = i.code ${OF_TODAY}) v ORDER BY i.position`,
  unit: Prisma.sql`
    SELECT u.id AS value, v.name AS vi, v.name AS en, coalesce(u.valid_to <= vietnam_today(), false) AS ended FROM admin_unit u
    CROSS JOIN LATERAL (SELECT * FROM admin_unit_version WHERE unit_id = u.id ${OF_TODAY}) v
    ORDER BY u.valid_to IS NOT NULL, v.name`,
  region: Prisma.sql`SELECT code AS value, name_vi AS vi, name_en AS en FROM region ORDER BY position`,
  agency: Prisma.sql`
    SELECT a.agency AS value, a.vi, a.en FROM (
      SELECT DISTINCT n.agency, v.name_vi AS vi, v.name_en AS en FROM agency_name n
      CROSS JOIN LATERAL (SELECT * FROM agency_name WHERE agency = n.agency ${OF_TODAY}) v WHERE n.agency NOT LIKE 'so-%') a
    UNION ALL (
      SELECT 'so-' || u.id, 'Sở: ' || v.name, 'Department: ' || v.name FROM admin_unit u
      CROSS JOIN LATERAL (SELECT * FROM admin_unit_version WHERE unit_id = u.id ${OF_TODAY}) v
      WHERE u.valid_to IS NULL ORDER BY v.name)`,
};

/** What the fields of a table may be chosen from, as far as rows of the database say it. */
export async function findChoices(tx: Transaction, name: EditableName): Promise<ReferenceChoices> {
  const asked = [...askedFields(name), ...(isCoded(name) ? newCodeFields(name) : [])];
  const wanted = asked.flatMap((field) => (field.kind === "choice" && field.of in STATEMENTS ? [field.of] : []));
  const found: Partial<Record<ListedChoice, readonly ReferenceChoice[]>> = {};
  for (const source of new Set(wanted as ListedChoice[])) {
    found[source] = await tx.$queryRaw<ReferenceChoice[]>(STATEMENTS[source]);
  }
  return found;
}
