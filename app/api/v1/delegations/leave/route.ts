import { actForOneself } from "@/lib/commands/delegations/act-for";
import { handle } from "@/lib/server/handle";
import { inSession } from "@/lib/server/request-actor";
import { writeOwnName } from "@/lib/server/routes/delegations";
import { delegationForm } from "../../../form-memory";

export const POST = handle(writeOwnName, inSession(actForOneself), { page: () => "/office", form: delegationForm });
