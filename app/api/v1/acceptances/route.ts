import { listAccepted } from "@/lib/queries/acceptances/list-accepted";
import { answer } from "@/lib/server/answer";
import { readAcceptanceList } from "@/lib/server/routes/acceptances";

export const GET = answer(readAcceptanceList, listAccepted);
