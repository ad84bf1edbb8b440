import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { answer } from "@/lib/server/answer";
import { readCatalogue } from "@/lib/server/routes/records";

export const GET = answer(readCatalogue, (scope, { on }) => getCatalogue(scope, on));
