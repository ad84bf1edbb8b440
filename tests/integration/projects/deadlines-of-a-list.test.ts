import { expect, test } from "vitest";
import { projectListTable } from "@/lib/documents/lists/project-list-table";
import { readScope } from "@/lib/domain/access/read-scope";
import { readParts } from "@/lib/queries/projects/parts/read-parts";
import { STANDING } from "@/lib/queries/projects/parts/standing";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { listOf } from "../../support/project-lists";

const db = testDatabase({ reference: true });

test("a list tells each đề án's deadline of its stage as its own page does, and its own end once it is under way", async () => {
  const facts = new Facts(db.owner);
  const officer = readScope(await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" }));
  const [fresh, late, running] = [
    await facts.aProject({ state: "SUBMITTED", year: 2028 }),
    await facts.aProject({ state: "SUBMITTED", year: 2028 }),
    await facts.aProject({ state: "CONTRACTED", year: 2026 }),
  ];
  const at = (id: string, day: string) =>
    db.owner.query("UPDATE project SET recorded_at = $2 WHERE id = $1", [id, day]);
  await at(late.id, "2026-03-02T10:00:00+07:00");
  await db.owner.query("UPDATE project SET end_on = '2020-11-30' WHERE id = ANY ($1)", [[late.id, running.id]]);

  const list = await listOf({ unitId: "quang-tri-2025" }, officer);
  const { columns, rows } = projectListTable(list, [], "vi");
  const told = ({ code }: { code: string }) => {
    const row = rows.find(({ key }) => key === code);
    const value = (key: string) => row?.values[columns.findIndex((column) => column.key === key)];
    return { due: value("due"), standing: value("standing"), daysLeft: value("daysLeft"), alarm: row?.alarms?.due };
  };
  for (const { code } of [fresh, late]) {
    const read = await readParts(officer, code, [STANDING]);
    const deadline = read?.(STANDING).deadline ?? null;
    expect(deadline).not.toBeNull();
    expect(list.items.find((item) => item.code === code)?.deadline).toEqual(deadline);
    expect(told({ code })).toMatchObject({ due: deadline?.dueOn, daysLeft: deadline?.daysLeft });
  }
  expect(told(fresh).standing).toMatch(/^còn \d+ ngày làm việc$/);
  expect(told(late).alarm).toMatch(/^quá hạn \d+ ngày làm việc$/);
  expect(told(running)).toMatchObject({ due: "2020-11-30", standing: null, daysLeft: null });
  expect(told(running).alarm).toMatch(/^quá [\d.]+ ngày$/);
  expect((await listOf()).items.map(({ deadline }) => deadline)).toEqual([null]);
});
