import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import type { DatedCatalogue } from "@/lib/domain/catalogue/dated-catalogue";
import type { Wording } from "@/lib/domain/catalogue/wording";
import { type Dated, knownOn } from "@/lib/domain/period/dated";
import type { IsoDate } from "@/lib/domain/period/period";
import type { Reference } from "@/lib/domain/reference";
import type { Layout } from "@/lib/domain/territory/layout";
import type { Territory, Unit } from "@/lib/domain/territory/territory";
import { reading, type Transaction } from "./transaction";

/** Reads all reference data as it may be known on a day. All of it, and its version, in one view of the database. */
export function loadReference(today: IsoDate): Promise<Reference> {
  return reading(PUBLIC_SCOPE, async (db) => {
    const { reference } = await db.dataVersion.findFirstOrThrow();
    const territory = await loadTerritory(db, today);
    return { version: reference.toString(), territory, catalogue: await loadCatalogue(db, today) };
  });
}

const INTO_TIME = { orderBy: { validFrom: "asc" } } as const;
const IN_POSITION = { orderBy: { position: "asc" } } as const;

async function loadTerritory(db: Transaction, today: IsoDate): Promise<Territory> {
  const layouts = await db.territoryLayout.findMany(INTO_TIME);
  const units = await db.adminUnit.findMany({
    include: { versions: INTO_TIME, memberships: INTO_TIME, successor: true },
  });
  const regions = await db.region.findMany(IN_POSITION);
  const tiles = await db.adminUnitTile.findMany({ orderBy: [{ row: "asc" }, { column: "asc" }] });
  const islands = await db.islandGroup.findMany({ orderBy: { row: "asc" } });
  return {
    layouts: layouts.map(({ code, ...period }) => ({ code: code as Layout, ...datedOf(period) })),
    units: new Map(units.map((unit) => [unit.id, unitOf(unit, today)])),
    regions: regions.map(({ code, nameVi, nameEn }) => ({ code, vi: nameVi, en: nameEn })),
    tiles: tiles.map(({ unitId, layout, column, row }) => ({ unitId, layout: layout as Layout, column, row })),
    islands: islands.map(({ layout, ...island }) => ({ ...island, layout: layout as Layout })),
  };
}

type UnitRecord = Period & {
  id: string;
  versions: (Period & { name: string; fullName: string })[];
  memberships: (Period & { regionCode: string; confirmed: boolean })[];
  successor: { successorId: string; effectiveOn: Date } | null;
};

function unitOf({ id, versions, memberships, successor, ...period }: UnitRecord, today: IsoDate): Unit {
  return {
    id,
    ...datedOf(period),
    names: knownOn(
      versions.map(({ name, fullName, ...named }) => ({ name, fullName, ...datedOf(named) })),
      today,
    ),
    regions: knownOn(
      memberships.map(({ regionCode: region, confirmed, ...member }) => ({ region, confirmed, ...datedOf(member) })),
      today,
    ),
    successor: successor && { id: successor.successorId, effectiveOn: dayOf(successor.effectiveOn) },
  };
}

/** Contents, items and indicators that have begun; one that has not is nobody's to name yet. */
async function loadCatalogue(db: Transaction, today: IsoDate): Promise<DatedCatalogue> {
  const begun = { some: { validFrom: { lte: new Date(today) } } };
  const contents = await db.content.findMany({
    ...{ ...IN_POSITION, where: { versions: begun } },
    include: { versions: INTO_TIME },
  });
  const items = await db.contentItem.findMany({
    ...{ orderBy: [{ content: { position: "asc" } }, { position: "asc" }], where: { names: begun } },
    include: { names: INTO_TIME },
  });
  const groups = await db.contentGroup.findMany({ orderBy: { code: "asc" }, include: { members: true } });
  const indicators = await db.indicator.findMany({
    ...{ ...IN_POSITION, where: { names: begun } },
    include: { names: INTO_TIME },
  });
  const parts = await db.indicatorPart.findMany();
  return {
    contents: contents.map(({ code, versions }) => ({
      code,
      names: knownOn(
        versions.map(({ shortVi, shortEn, ...period }) => ({ vi: shortVi, en: shortEn, ...datedOf(period) })),
        today,
      ),
    })),
    items: new Map(
      items.map(({ code, contentCode, names }) => [code, { code, content: contentCode, ...renamed(names, today) }]),
    ),
    groups: groups.map(({ code, nameVi, nameEn, members }) => ({
      code,
      vi: nameVi,
      en: nameEn,
      members: members.map(({ itemCode, ...period }) => ({ item: itemCode, ...datedOf(period) })),
    })),
    indicators: indicators.map(({ code, names, unitVi, unitEn }) => ({
      code,
      ...renamed(names, today),
      unit: unitOn(names, today) ?? { vi: unitVi, en: unitEn },
      parts: parts.filter((part) => part.indicatorCode === code).map(({ partCode }) => partCode),
    })),
  };
}

type NameRecord = Period & { nameVi: string; nameEn: string };

/** The name of today, its first day, and all names where there were others. */
function renamed(
  records: readonly NameRecord[],
  today: IsoDate,
): Wording & { names?: readonly (Dated & Wording)[]; beginsOn?: IsoDate; endsOn?: IsoDate } {
  const names = knownOn(
    records.map(({ nameVi, nameEn, ...period }) => ({ vi: nameVi, en: nameEn, ...datedOf(period) })),
    today,
  );
  const [last, beginsOn] = [names.at(-1), names[0]?.validFrom];
  if (last === undefined || beginsOn === undefined) throw new Error("what has not begun is not read");
  const { vi, en, validTo: endsOn } = last;
  return { vi, en, beginsOn, ...(names.length > 1 && { names }), ...(endsOn && { endsOn }) };
}

function unitOn(
  records: readonly (Period & { unitVi: string; unitEn: string })[],
  today: IsoDate,
): Wording | undefined {
  const units = records.map(({ unitVi, unitEn, ...period }) => ({ vi: unitVi, en: unitEn, ...datedOf(period) }));
  const unit = knownOn(units, today).at(-1);
  return unit && { vi: unit.vi, en: unit.en };
}

type Period = { validFrom: Date; validTo: Date | null };

function datedOf({ validFrom, validTo }: Period): Dated {
  return { validFrom: dayOf(validFrom), validTo: validTo && dayOf(validTo) };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
