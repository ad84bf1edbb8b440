import { partsBeforeTable } from "@/lib/documents/acceptances/parts-before-table";
import { inspectionBlocks, progressBlocks } from "@/lib/documents/dossier/carrying-blocks";
import { paperOf } from "@/lib/documents/dossier/paper-of";
import { projectTables } from "@/lib/documents/lists/project-tables";
import { decisionPaper } from "@/lib/documents/plans/decision-paper";
import { appraisalMinutes } from "@/lib/documents/projects/appraisal-minutes";
import { projectOutline } from "@/lib/documents/projects/outline";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { standingParts } from "@/lib/domain/project/accepted-part";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ReportText } from "@/lib/domain/report/report-text";
import { getParts } from "@/lib/queries/acceptances/find-parts";
import { listProgress } from "@/lib/queries/carrying/list-progress";
import { listInspectionsOf } from "@/lib/queries/inspections/list-inspections-of";
import { getDecisionOnPaper } from "@/lib/queries/plans/get-decision-on-paper";
import { getAppraisal } from "@/lib/queries/projects/get-appraisal";
import { getProject } from "@/lib/queries/projects/get-project";
import { getWrittenProject } from "@/lib/queries/projects/get-written-project";

/** A paper of the dossier with its place, number and day. */
export type DossierPaper = {
  readonly place: string;
  readonly paper: ReportText;
  readonly number: string | null;
  readonly on: string | null;
};

/** A đề án is in few decisions; more than these stand in its tables alone. */
const MOST_DECISIONS = 40;

/** Every paper that the portal writes of a đề án, in order, and its tables. Refuses with `access.not-found`. */
export async function papersOf(scope: ReadScope, code: string) {
  const absent = (): never => refuse({ code: "access.not-found", entity: "project", id: code });
  const written = (await getWrittenProject(scope, code)) ?? absent();
  const project = (await getProject(scope, code)) ?? absent();
  const [appraised, reports, inspections, decisions] = await Promise.all([
    getAppraisal(scope, code),
    listProgress(scope, code),
    listInspectionsOf(scope, code),
    decisionsOf(scope, project),
  ]);
  const parts = standingParts((await getParts(scope, code))?.parts ?? []);
  const tables = [...tablesOf(project), ...(parts.length > 0 ? [partsBeforeTable(parts)] : [])];
  const money = tables.map((table) => ({ kind: "table", table }) as const);
  const papers: DossierPaper[] = [
    { ...unnumbered, place: "01", paper: projectOutline(written), on: written.submittedOn },
    ...(appraised ? [{ ...unnumbered, place: "02", paper: appraisalMinutes(appraised) }] : []),
    ...decisions,
    {
      ...unnumbered,
      place: "04",
      paper: paperOf(
        written,
        { name: "kinh-phi", title: "Kinh phí, hợp đồng, chứng từ, kết quả", landscape: true },
        money,
      ),
    },
    ...(reports?.length
      ? [
          {
            ...unnumbered,
            place: "05",
            paper: paperOf(written, { name: "bao-cao-tien-do", title: "Báo cáo tiến độ" }, progressBlocks(reports)),
          },
        ]
      : []),
    ...(inspections.length
      ? [
          {
            ...unnumbered,
            place: "06",
            paper: paperOf(
              written,
              { name: "kiem-tra-giam-sat", title: "Kiểm tra, giám sát" },
              inspectionBlocks(inspections),
            ),
          },
        ]
      : []),
  ];
  return { written, papers, tables };
}

const unnumbered = { number: null, on: null } as const;

async function decisionsOf(scope: ReadScope, { assignedLines }: ProjectDetail): Promise<DossierPaper[]> {
  const ids = [...new Set(assignedLines.map(({ decisionId }) => decisionId))].slice(0, MOST_DECISIONS);
  const papers: DossierPaper[] = [];
  for (const [at, id] of ids.entries()) {
    const found = await getDecisionOnPaper(scope, id);
    const place = `03-${String(at + 1).padStart(2, "0")}`;
    if (found) papers.push({ place, paper: decisionPaper(found), number: found.number, on: found.signedOn });
  }
  return papers;
}

/** The tables of its page that have rows: plan, releases, contracts, limits, vouchers, budget, outputs, beneficiaries. */
function tablesOf(project: ProjectDetail): ReportTable[] {
  const { available, ...tables } = projectTables(project, [], "vi");
  return [...Object.values(tables), ...available].filter(
    (table): table is ReportTable => table !== null && table.rows.length > 0,
  );
}
