import { readDecisionCopy } from "@/lib/server/routes/signed-copies";
import { sendFile } from "@/lib/server/send-file";
import { keptCopy } from "../../../../kept-copy";

export const GET = sendFile(readDecisionCopy, (scope, { id, copyId }) => keptCopy(scope, { decisionId: id }, copyId));
