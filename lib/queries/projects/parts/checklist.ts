import { z } from "zod";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import { FILE_STAGES } from "@/lib/domain/attachment/stage";
import { jsonList } from "./json";
import type { ProjectPart } from "./part";

/** What is asked of a dossier of a content and kind on a day, each said in SQL. */
export const checklistColumn = (contentCode: string, kind: string, day: string): string =>
  jsonList(
    "'kind', r.kind, 'stage', r.stage, 'required', r.required, 'name', json_build_object('vi', r.name_vi, 'en', r.name_en)",
    "r.position",
    `attachment_rule r WHERE r.content_code IN ('', ${contentCode}) AND r.project_kind IN ('', ${kind})
     AND r.valid_from <= ${day} AND (r.valid_to IS NULL OR r.valid_to > ${day})`,
  );

export const checklistLines: z.ZodType<ChecklistLine[]> = z.array(
  z.object({
    ...{ kind: z.string(), stage: z.enum(FILE_STAGES), required: z.boolean() },
    name: z.object({ vi: z.string(), en: z.string() }),
  }),
);

/** What a dossier is asked to bring, by the rules in force. */
export const CHECKLIST: ProjectPart<readonly ChecklistLine[]> = {
  name: "checklist",
  column: checklistColumn("p.content_code", "p.kind::text", "$2::date"),
  schema: checklistLines,
};
