import { listImports } from "@/lib/queries/imports/list-imports";
import { answer } from "@/lib/server/answer";
import { readImports } from "@/lib/server/routes/imports";

export const GET = answer(readImports, (scope, query) => listImports(scope, query, new Date()));
