import { afterChange } from "@/components/reserve/after-change";
import { changeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { handle } from "@/lib/server/handle";
import { changeReserveList } from "@/lib/server/routes/reserve";
import { reserveForm } from "../../../../form-memory";

export const POST = handle(
  changeReserveList,
  async (actor, { seat, ...change }, at) => {
    const list = await changeReserve(actor, change, at);
    return { ...list, back: afterChange(list, change, seat) };
  },
  { page: ({ back }) => back, outcome: "arranged", form: reserveForm },
);
