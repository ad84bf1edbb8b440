import type { z } from "zod";
import { registerListPaper } from "@/lib/documents/projects/register-list";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { registerListInput } from "@/lib/input/register-list";
import { getRegisterList } from "@/lib/queries/projects/get-register-list";

/** Biểu số 2 of a province the asker may look into; every other looks absent. */
export async function registerListOf(scope: ReadScope, asked: z.output<typeof registerListInput>) {
  const list = await getRegisterList(scope, asked);
  return list ? registerListPaper(list) : refuse({ code: "access.not-found", entity: "unit", id: asked.unitId });
}
