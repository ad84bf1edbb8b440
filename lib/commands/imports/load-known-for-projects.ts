import type { Transaction } from "@/lib/db/transaction";
import { vietnamDay } from "@/lib/domain/period/period";
import type { KnownForProjects } from "@/lib/intake/projects/known";
import { begunBy } from "@/lib/queries/catalogue/find-contents";
import { loadKnown } from "./load-known";

/** What a sheet of đề án may name today by any name it has borne, for an officer of this province. */
export async function loadKnownForProjects(tx: Transaction, ownUnitId: string): Promise<KnownForProjects> {
  const { units, indicators } = await loadKnown(tx);
  const today = new Date(vietnamDay(new Date()));
  const borne = { where: { validFrom: { lte: today } } };
  const inPosition = { orderBy: { position: "asc" } } as const;
  const contents = await tx.content.findMany({
    ...{ ...inPosition, where: { versions: begunBy(today) }, include: { versions: borne } },
  });
  const items = await tx.contentItem.findMany({
    ...{ ...inPosition, where: { names: begunBy(today) }, include: { names: borne } },
  });
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
