import { expect, test } from "vitest";
import { projectTables } from "@/lib/documents/lists/project-tables";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { getProject } from "@/lib/queries/projects/get-project";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";

testDatabase({ sample: true });

const ministry = readScope(anActor("MINISTRY_OFFICER"));
const sumIn = (table: ReportTable | null, key: string) =>
  table?.totals[0]?.values[table.columns.findIndex((column) => column.key === key)];

test("each table of a đề án's page adds up to the figure above it, and all are one workbook", async () => {
  const { items } = await listOf({ year: 2023, fund: "KCQG", sort: "-paid", size: 5 });
  for (const { code } of items) {
    const project = await getProject(ministry, code);
    if (!project) throw new Error(`no đề án ${code}`);
    const tables = projectTables(project, [], "vi");
    const { plan, released, committed, disbursed, support } = project.amounts;
    expect([sumIn(tables.assigned, "amount"), sumIn(tables.released, "amount")]).toEqual([plan, released]);
    expect([sumIn(tables.contracts, "value"), sumIn(tables.contracts, "paid")]).toEqual([committed, disbursed]);
    expect([sumIn(tables.vouchers, "amount"), sumIn(tables.budget, "support")]).toEqual([disbursed, support]);
    const { available, ...others } = tables;
    const sheets = [...Object.values(others), ...available].filter((table) => table !== null);
    expect((await writeWorkbook(sheets, "vi")).length).toBeGreaterThan(2_000);
  }
});

test("outside the reader's scope there is no table of vouchers or beneficiaries, and none in the workbook", async () => {
  const [first] = (await listOf({ year: 2023, fund: "KCDP", size: 1 })).items;
  const project = first && (await getProject({ ...ministry, databaseRole: "portal_public" }, first.code));
  const { vouchers, beneficiaries, released } = projectTables(project ?? fail(), [], "vi");
  expect([vouchers, beneficiaries, released]).toEqual([null, null, null]);
});

function fail(): never {
  throw new Error("no đề án of the provincial fund");
}
