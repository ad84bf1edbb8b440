import type { Transaction } from "@/lib/db/transaction";
import type { KnownForProjects } from "@/lib/intake/projects/known";
import { loadKnown } from "./load-known";

/** What a sheet of đề án may name, for an officer of this province. */
export async function loadKnownForProjects(tx: Transaction, ownUnitId: string): Promise<KnownForProjects> {
  const { units, indicators } = await loadKnown(tx);
  const contents = await tx.content.findMany({ include: { versions: true }, orderBy: { position: "asc" } });
  const items = await tx.contentItem.findMany({ include: { names: true }, orderBy: { position: "asc" } });
  return {
    ...{ ownUnitId, units, indicators },
    contents: contents.map(({ code, versions }) => {
      return {
        code,
        names: versions.flatMap(({ headingVi, headingEn, shortVi, shortEn }) => [
          headingVi,
          headingEn,
          shortVi,
          shortEn,
        ]),
      };
    }),
    items: items.map(({ code, contentCode, isGeneral, names }) => {
      return { code, contentCode, isGeneral, names: names.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]) };
    }),
  };
}
