import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES, type DatabaseRole } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { type DetailRow, projectDetail } from "./detail-row";
import { detailStatement, type PersonalParts } from "./detail-statement";

type Row = { project: DetailRow; reference: string };

/** What a role may ask for beyond the public view; the rows it then gets are row security's answer. */
function partsFor(role: DatabaseRole): PersonalParts {
  const { vouchers, beneficiaries } = DATABASE_ROLES[role];
  return { vouchers: vouchers !== "none", beneficiaries };
}

/**
 * A đề án by its code, as this reader may see it: whole in their scope, else the public view of it, else null.
 * Absent and not yours look the same.
 */
export async function getProject(scope: ReadScope, code: string): Promise<ProjectDetail | null> {
  const { answer, reference } = await underReference(async ({ version }) => {
    const row = (await inScope(scope, code)) ?? (await inPublic(code));
    return { row, reference: row?.reference ?? version };
  });
  return answer.row ? inReach(scope, projectDetail(answer.row.project, reference, vietnamDay(new Date()))) : null;
}

async function inScope(scope: ReadScope, code: string): Promise<Row | undefined> {
  if (scope.databaseRole === "portal_public") return undefined;
  const statement = bound({ text: detailStatement(partsFor(scope.databaseRole)), values: [code] });
  const [row] = await reading(scope, (tx) => tx.$queryRaw<Row[]>(statement));
  return row;
}

async function inPublic(code: string): Promise<Row | undefined> {
  const { rows } = await publicPool().query<Row>({
    name: "public-project",
    text: detailStatement(partsFor("portal_public")),
    values: [code],
  });
  return rows[0];
}

/** Whoever reads the vouchers of one region: elsewhere none come back, and that is not "nothing was paid". */
function inReach(scope: ReadScope, project: ProjectDetail): ProjectDetail {
  const unseen = project.vouchers?.length === 0 && DATABASE_ROLES[scope.databaseRole].vouchers === "region";
  return unseen ? { ...project, vouchers: null } : project;
}
