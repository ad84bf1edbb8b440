import { goToImports } from "../../imports/go-to-imports";

/** Đề án from a sheet: the page of imports has it now. */
export default async function ImportProjects({ searchParams }: PageProps<"/[locale]/projects/import">) {
  return goToImports("projects", await searchParams);
}
