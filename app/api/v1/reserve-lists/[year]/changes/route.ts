import { reserveHref } from "@/components/reserve/reserve-address";
import { changeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { handle } from "@/lib/server/handle";
import { changeReserveList } from "@/lib/server/routes/reserve";
import { reserveForm } from "../../../../form-memory";

export const POST = handle(changeReserveList, changeReserve, {
  page: ({ year }) => reserveHref(year),
  outcome: "arranged",
  form: reserveForm,
});
