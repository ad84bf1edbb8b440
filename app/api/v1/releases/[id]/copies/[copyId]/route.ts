import { readReleaseCopy } from "@/lib/server/routes/signed-copies";
import { sendFile } from "@/lib/server/send-file";
import { keptCopy } from "../../../../kept-copy";

export const GET = sendFile(readReleaseCopy, (scope, { id, copyId }) => keptCopy(scope, { releaseId: id }, copyId));
