import { catalogueInput } from "@/lib/input/catalogue-input";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { answer } from "@/lib/server/answer";

export const GET = answer(catalogueInput, (scope, { on }) => getCatalogue(scope, on));
