import { z } from "zod";
import type { Ended } from "@/lib/domain/project/check-used";
import type { CapInForce, ProvincialCap } from "@/lib/domain/project/support-cap";
import { dong, jsonList } from "./json";
import type { ProjectPart } from "./part";

/** The caps in force on a day: the nation's, and those that a province has set for its own fund; and what is used no more. */
export type CapsInForce = {
  readonly national: readonly CapInForce[];
  readonly own: readonly ProvincialCap[];
  readonly ended: Ended;
};

const endedOf = (versions: string, code: string, day: string) =>
  jsonList(
    `'code', l.${code}, 'vi', l.name_vi, 'en', l.name_en`,
    `l.${code}`,
    `(SELECT DISTINCT ON (${code}) * FROM ${versions} ORDER BY ${code}, valid_from DESC) l WHERE l.valid_to <= ${day}`,
  );

const inForce = (row: string, day: string) =>
  `${row}.valid_from <= ${day} AND (${row}.valid_to IS NULL OR ${row}.valid_to > ${day})`;

const amounts = (row: string) =>
  `'item', ${row}.item_code, 'maxPercent', ${row}.max_percent, 'maxAmount', ${row}.max_amount::text`;

/** The caps of a province on a day, both said in SQL. */
export const capsColumn = (unitId: string, day: string): string => `json_build_object(
  'national', ${jsonList(
    `${amounts("c")}, 'per', json_build_object('vi', c.per_vi, 'en', c.per_en), 'countedBy', c.counted_by,
     'perBeneficiary', c.per_beneficiary,
     'basis', json_build_object('document', d.number, 'clause', c.clause, 'mark', c.mark)`,
    "i.position",
    `support_cap c JOIN content_item i ON i.code = c.item_code JOIN legal_document d ON d.id = c.legal_document_id
     WHERE c.fund = 'KCQG' AND ${inForce("c", day)}`,
  )},
  'own', ${jsonList(
    `${amounts("c")}, 'basis', json_build_object('document', coalesce(d.number, c.resolution), 'clause', c.clause, 'mark', c.mark)`,
    "c.item_code",
    `provincial_cap c LEFT JOIN legal_document d ON d.id = c.legal_document_id
     WHERE c.unit_id = ${unitId} AND ${inForce("c", day)}`,
  )},
  'ended', json_build_object('items', ${endedOf("content_item_version", "item_code", day)},
    'indicators', ${endedOf("indicator_version", "indicator_code", day)}))`;

const basis = z.object({
  ...{ document: z.string(), clause: z.string(), mark: z.enum(["src", "mem", "uncertain"]) },
});
const own = z.object({ item: z.string(), maxPercent: z.int().nullable(), maxAmount: dong, basis });
const national = own.extend({
  ...{
    per: z.object({ vi: z.string(), en: z.string() }),
    countedBy: z.string().nullable(),
    perBeneficiary: z.boolean(),
  },
});

const names = z.array(z.object({ code: z.string(), vi: z.string(), en: z.string() }));

export const capsInForce: z.ZodType<CapsInForce> = z.object({
  ...{ national: z.array(national), own: z.array(own) },
  ended: z.object({ items: names, indicators: names }),
});

/** The caps in force of the province in charge. */
export const CAPS: ProjectPart<CapsInForce> = {
  name: "caps",
  column: capsColumn("p.steward_unit_id", "$2::date"),
  schema: capsInForce,
};
