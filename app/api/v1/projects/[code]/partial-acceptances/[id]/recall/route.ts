import { partsHref } from "@/components/acceptances/parts-address";
import { recallPart } from "@/lib/commands/acceptances/recall-part";
import { handle } from "@/lib/server/handle";
import { recallPart as route } from "@/lib/server/routes/accepted-parts";
import { partForm } from "../../../../../../carrying-forms";

export const POST = handle(route, recallPart, {
  page: ({ code }) => partsHref(code),
  outcome: "part-recalled",
  form: partForm("beneficiary.recall"),
});
