import { arrangeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { reserveListJson } from "@/lib/documents/reserve-list-json";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readReserveList, writeReserveList } from "@/lib/server/routes/reserve";

export const GET = answer(readReserveList, async (scope, { year }) =>
  reserveListJson(await getReserveList(scope, year)),
);

export const PUT = handle(writeReserveList, arrangeReserve);
