import { typeCells } from "@/lib/commands/reports/type-cells";
import { handle } from "@/lib/server/handle";
import { postReportCells } from "@/lib/server/routes/reports";

export const POST = handle(postReportCells, typeCells);
