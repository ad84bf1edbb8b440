import { listStatements } from "@/lib/queries/statements/get-statements";
import { answer } from "@/lib/server/answer";
import { readStatements } from "@/lib/server/routes/statements";

export const GET = answer(readStatements, listStatements);
