import { z } from "zod";
import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES, type DatabaseRole } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { Reference } from "@/lib/domain/reference";
import { projectDetail } from "./detail-row";
import { detailRow } from "./detail-schema";
import { detailStatement, type PersonalParts } from "./detail-statement";
import { type ProjectPart, partsOf, type ReadParts } from "./parts/part";

type Parts = readonly ProjectPart<unknown>[];

const rows = z.array(z.object({ project: detailRow, reference: z.string(), parts: z.unknown() }));
type Row = z.output<typeof rows>[number];

/** A đề án as it was read, the names it was read under, and what else was read of it: null where it is the public view. */
export type ReadDetail = {
  readonly project: ProjectDetail;
  readonly reference: Reference;
  readonly read: ReadParts | null;
};

/** What a role may ask for beyond the public view; the rows it then gets are row security's answer. */
function partsFor(role: DatabaseRole): PersonalParts {
  const { vouchers, beneficiaries } = DATABASE_ROLES[role];
  return { vouchers: vouchers !== "none", beneficiaries };
}

/**
 * A đề án by its code, as this reader may see it: whole in their scope, with these parts where its early states are
 * theirs to see, else the public view of it, else null. Absent and not yours look the same.
 */
export async function readDetail(scope: ReadScope, code: string, parts: Parts): Promise<ReadDetail | null> {
  const today = vietnamDay(new Date());
  const { answer, reference } = await underReference(async ({ version }) => {
    const own = await inScope(scope, [code, today], parts);
    const row = own ?? (await inPublic(code));
    return { row, own, reference: row?.reference ?? version };
  });
  if (!answer.row) return null;
  const project = inReach(scope, projectDetail(answer.row.project, reference, today));
  const sees = answer.own && DATABASE_ROLES[scope.databaseRole].earlyStates;
  return { project, reference, read: sees ? partsOf(answer.row.parts) : null };
}

async function inScope(scope: ReadScope, values: string[], parts: Parts): Promise<Row | undefined> {
  const { databaseRole } = scope;
  if (databaseRole === "portal_public") return undefined;
  const asked = DATABASE_ROLES[databaseRole].earlyStates ? parts : [];
  const statement = bound({ text: detailStatement(partsFor(databaseRole), asked), values });
  return rows.parse(await reading(scope, (tx) => tx.$queryRaw(statement)))[0];
}

async function inPublic(code: string): Promise<Row | undefined> {
  const found = await publicPool().query({
    name: "public-project",
    text: detailStatement(partsFor("portal_public"), []),
    values: [code],
  });
  return rows.parse(found.rows)[0];
}

/** Whoever reads the vouchers of one region: elsewhere none come back, and that is not "nothing was paid". */
function inReach(scope: ReadScope, project: ProjectDetail): ProjectDetail {
  const unseen = project.vouchers?.length === 0 && DATABASE_ROLES[scope.databaseRole].vouchers === "region";
  return unseen ? { ...project, vouchers: null } : project;
}
