import { typeCells } from "@/lib/commands/reports/type-cells";
import { typedJson } from "@/lib/documents/reports/typed-json";
import { handle } from "@/lib/server/handle";
import { postReportCells } from "@/lib/server/routes/reports";

export const POST = handle(postReportCells, async (actor, input, at, language) =>
  typedJson(await typeCells(actor, input, at), language),
);
