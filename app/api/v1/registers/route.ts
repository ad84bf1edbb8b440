import { registersJson } from "@/lib/documents/registers/registers-json";
import { registersFor } from "@/lib/domain/registers/work";
import { countEntries } from "@/lib/queries/registers/count-entries";
import { answer } from "@/lib/server/answer";
import { readRegisters } from "@/lib/server/routes/registers";

export const GET = answer(readRegisters, async (scope, query, language) =>
  registersJson(registersFor(scope), await countEntries(scope, query), language),
);
