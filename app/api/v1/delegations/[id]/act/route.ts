import { actFor } from "@/lib/commands/delegations/act-for";
import { handle } from "@/lib/server/handle";
import { inSession } from "@/lib/server/request-actor";
import { writeActing } from "@/lib/server/routes/delegations";
import { delegationForm } from "../../../../form-memory";

export const POST = handle(writeActing, inSession(actFor), { page: () => "/office", form: delegationForm });
