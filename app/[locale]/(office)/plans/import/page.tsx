import { goToImports } from "../../imports/go-to-imports";

/** Plan lines from a sheet: the page of imports has it now. */
export default async function ImportPlanLines({ searchParams }: PageProps<"/[locale]/plans/import">) {
  return goToImports("plan-lines", await searchParams);
}
