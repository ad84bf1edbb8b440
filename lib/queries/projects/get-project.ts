import { publicPool } from "@/lib/db/pools";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { DatabaseRole, ReadScope } from "@/lib/domain/access/read-scope";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { type DetailRow, projectDetail } from "./detail-row";
import { detailStatement, type PersonalParts } from "./detail-statement";

type Row = { project: DetailRow };

/** What each role may ask for beyond the public view; the rows it then gets are row security's answer. */
const PERSONAL: Record<DatabaseRole, PersonalParts> = {
  portal_public: { vouchers: false, beneficiaries: false },
  portal_province: { vouchers: true, beneficiaries: true },
  portal_ministry: { vouchers: true, beneficiaries: true },
  portal_organiser: { vouchers: true, beneficiaries: false },
  portal_auditor: { vouchers: true, beneficiaries: true },
  portal_admin: { vouchers: false, beneficiaries: false },
};

/**
 * A đề án by its code, as this reader may see it: whole in their scope, else the public view of it, else null.
 * Absent and not yours look the same.
 */
export async function getProject(scope: ReadScope, code: string): Promise<ProjectDetail | null> {
  const row = (await inScope(scope, code)) ?? (await inPublic(code));
  return row ? inReach(scope, projectDetail(row.project)) : null;
}

async function inScope(scope: ReadScope, code: string): Promise<Row | undefined> {
  if (scope.databaseRole === "portal_public") return undefined;
  const personal = PERSONAL[scope.databaseRole];
  const statement = bound({ text: detailStatement(personal), values: [code] });
  const [row] = await reading(scope, (tx) => tx.$queryRaw<Row[]>(statement));
  return row;
}

async function inPublic(code: string): Promise<Row | undefined> {
  const { rows } = await publicPool().query<Row>({
    name: "public-project",
    text: detailStatement(PERSONAL.portal_public),
    values: [code],
  });
  return rows[0];
}

/** An organiser reads the vouchers of one region: elsewhere none come back, and that is not "nothing was paid". */
function inReach(scope: ReadScope, project: ProjectDetail): ProjectDetail {
  const unseen = project.vouchers?.length === 0 && scope.databaseRole === "portal_organiser";
  return unseen ? { ...project, vouchers: null } : project;
}
