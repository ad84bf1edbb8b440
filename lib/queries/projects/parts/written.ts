import { z } from "zod";
import { FILE_FORMATS } from "@/lib/domain/attachment/formats";
import { SCANS } from "@/lib/domain/attachment/scan";
import { FUNDS } from "@/lib/domain/fund";
import { BENEFICIARY_KINDS, PROJECT_KINDS } from "@/lib/domain/project/kind";
import { dong, jsonList, midnight } from "./json";

const outline = `(
  SELECT json_build_object('need', t.need, 'goals', t.goals, 'scale', t.scale, 'technology', t.technology,
    'effects', t.effects, 'capReason', t.cap_reason)
  FROM project_outline t WHERE t.project_id = p.id)`;

const budgetLines = jsonList(
  `'budgetYear', b.budget_year, 'contentCode', b.content_code, 'itemCode', b.item_code,
   'support', b.support::text, 'counterpart', b.counterpart::text, 'other', b.other::text`,
  "b.budget_year, b.item_code",
  "project_budget_line b WHERE b.project_id = p.id",
);

const outputs = jsonList(
  "'budgetYear', o.budget_year, 'indicatorCode', o.indicator_code, 'target', o.target::text",
  "o.budget_year, o.indicator_code",
  "project_output o WHERE o.project_id = p.id",
);

const beneficiaries = jsonList(
  `'support', pb.support::text, 'address', pb.address,
   'beneficiary', json_build_object('name', b.name, 'taxCode', b.tax_code, 'address', b.address, 'kind', b.kind)`,
  "b.name, b.id",
  "project_beneficiary pb JOIN beneficiary b ON b.id = pb.beneficiary_id WHERE pb.project_id = p.id",
);

/**
 * Of a file that came with the dossier the newest version: those before it are kept, and not part of the dossier any more;
 * nor is what comes while the đề án is carried out, which leaves the hash of its dossier as it was.
 */
const attachments = jsonList(
  `'id', f.id, 'kind', f.kind, 'fileName', f.file_name, 'version', f.version, 'format', f.format, 'bytes', f.bytes,
   'sha256', f.sha256, 'scan', f.scan, 'finding', f.finding`,
  "f.kind, f.file_name",
  `(SELECT DISTINCT ON (a.kind, a.file_name) a.* FROM project_attachment a
    WHERE a.project_id = p.id AND a.stage = 'writing'
    ORDER BY a.kind, a.file_name, a.version DESC) f`,
);

const column = `json_build_object('code', p.code, 'title', p.title, 'fund', p.fund, 'kind', p.kind, 'unitId', p.unit_id,
  'contentCode', p.content_code, 'itemCode', p.item_code, 'startYear', p.start_year, 'endYear', p.end_year,
  'implementingUnit', p.implementing_unit, 'commune', p.commune, 'startOn', p.start_on, 'endOn', p.end_on,
  'outline', ${outline}, 'budgetLines', ${budgetLines}, 'outputs', ${outputs}, 'beneficiaries', ${beneficiaries},
  'attachments', ${attachments})`;

const words = z.string().nullable();

const schema = z.object({
  ...{ code: z.string(), title: z.string(), fund: z.enum(FUNDS), kind: z.enum(PROJECT_KINDS), unitId: z.string() },
  ...{ contentCode: z.string(), itemCode: z.string(), startYear: z.int(), endYear: z.int() },
  ...{ implementingUnit: z.string(), commune: words, startOn: midnight.nullable(), endOn: midnight.nullable() },
  outline: z
    .object({ need: words, goals: words, scale: words, technology: words, effects: words, capReason: words })
    .nullable(),
  budgetLines: z.array(
    z.object({
      ...{ budgetYear: z.int(), contentCode: z.string(), itemCode: z.string() },
      ...{ support: dong, counterpart: dong, other: dong },
    }),
  ),
  outputs: z.array(z.object({ budgetYear: z.int(), indicatorCode: z.string(), target: dong })),
  beneficiaries: z.array(
    z.object({
      ...{ support: dong.nullable(), address: words },
      beneficiary: z.object({
        ...{ name: z.string(), taxCode: words, address: z.string(), kind: z.enum(BENEFICIARY_KINDS) },
      }),
    }),
  ),
  attachments: z.array(
    z.object({
      ...{ id: z.string(), kind: z.string(), fileName: z.string(), version: z.int(), format: z.enum(FILE_FORMATS) },
      ...{ bytes: z.int(), sha256: z.string(), scan: z.enum(SCANS), finding: words },
    }),
  ),
});

/** What a đề án holds that was written; its state and version are not part of it. */
export const WRITTEN = { name: "written", column, schema };

/** A dossier's rows as they were written. */
export type WrittenRows = z.infer<typeof schema>;
