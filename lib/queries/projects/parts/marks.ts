import { z } from "zod";
import { CRITERIA, type Sheet } from "@/lib/domain/project/criteria";
import { jsonList } from "./json";

/** The marks of a sheet; `from` names its rows `m`. */
export const marks = (from: string): string =>
  jsonList("'code', m.criterion, 'passed', m.passed, 'note', m.note", "m.criterion", from);

const mark = z.object({ code: z.enum(CRITERIA), passed: z.boolean(), note: z.string().nullable() });

/** The same as the domain has them, in the order of the law. */
export const markedCriteria: z.ZodType<Sheet["criteria"]> = z
  .array(mark)
  .transform((rows) => CRITERIA.flatMap((code) => rows.filter((one) => one.code === code)));
