import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import { purgeExpired } from "@/lib/commands/sessions/purge-expired";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { findImport } from "@/lib/queries/imports/find-import";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const actors = {} as Record<"officer" | "leader" | "cuc", Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  const own = { unitId: "quang-tri-2025" };
  actors.officer = await facts.anActor("PROVINCE_OFFICER", own);
  actors.leader = await facts.anActor("PROVINCE_LEADER", own);
  actors.cuc = await facts.anActor("MINISTRY_OFFICER");
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const HEADS = "Tên đề án,Nguồn kinh phí,Năm,Nội dung,Hạng mục,Đơn vị thực hiện,Kinh phí hỗ trợ";
const drafts = (title: string) => `${HEADS}\n${title},KCQG,2027,ND3,machinery,Trung tâm Khuyến công,300000000`;
const figures = (source: string) =>
  `scope,year,through_month,fund,measure,value,unit,decimals,source,source_date,note\nMTTN,2023,9,KCQG,PLAN,12.3,tỷ đồng,1,${source},20/10/2023,`;
const handIn = (who: Actor, sheet: ImportedSheet, csv: string) =>
  handInSheet(who, { sheet, sent: { name: "tep.csv", content: stream(csv) }, at: new Date(), locale: "vi" });
const commit = async (who: Actor, id: string) => (await commitImport(who, { id }, new Date(), "vi", 60_000)).run;
const undo = async (who: Actor, id: string) =>
  (await undoImport(who, { id, reason: "Nhập nhầm tệp năm trước" }, new Date(), 60_000)).run;
const ruleOf = (who: Actor, work: (tx: Transaction) => Promise<unknown>) =>
  transaction(who, work).then(
    () => "done",
    (error) => error.constraint ?? error,
  );
const stored = async (id: string) => (await db.owner.query("SELECT * FROM import_run WHERE id = $1", [id])).rows[0];

describe("the daily upkeep", () => {
  test("leaves a sheet that is being saved, and takes one whose saving was broken off", async () => {
    const kept = await handIn(actors.officer, "projects", drafts("Đang ghi lúc dọn"));
    const broken = await handIn(actors.officer, "projects", drafts("Đứt lúc dọn"));
    const since = (id: string, age: string) =>
      db.owner.query(
        `UPDATE import_run SET state = 'COMMITTING', committing_at = now() - $2::interval, read_at = now() - interval '25 hours'
         WHERE id = $1`,
        [id, age],
      );
    await since(kept.id, "14 minutes");
    await since(broken.id, "16 minutes");
    await purgeExpired(UPKEEPER, null, new Date());
    expect((await stored(kept.id))?.state).toBe("COMMITTING");
    expect(await stored(broken.id)).toBeUndefined();
    expect(await findImport(readScope(actors.officer), kept.id, new Date())).toMatchObject({ state: "COMMITTING" });
    expect(
      await ruleOf(actors.officer, (tx) => tx.$executeRaw`DELETE FROM import_run WHERE id = ${kept.id}::uuid`),
    ).toBe("import_under_way");
  });
});

describe("a sheet in SQL", () => {
  test("begins as read, with nothing made, whatever is said of it", async () => {
    const { id } = await handIn(actors.officer, "projects", drafts("Lén ghi"));
    await transaction(
      actors.officer,
      (tx) => tx.$executeRaw`
        INSERT INTO import_run (sheet, state, file_name, sha256, content, row_count, project_count, to_add, unchanged, saved,
                                problems, made)
        VALUES ('projects', 'DONE', 'len.csv', repeat('0', 64), 'a', 1, 1, 1, 0, 1, '[]',
                '[{"id": "x", "name": "x", "version": 1, "rewritten": false}]')`,
    );
    const { rows } = await db.owner.query("SELECT state, saved, made FROM import_run WHERE file_name = 'len.csv'");
    expect(rows).toEqual([{ state: "READ", saved: 0, made: [] }]);
    expect((await stored(id)).state).toBe("READ");
  });

  test("is saved by way of being saved alone, whose beginning the database says", async () => {
    const { id } = await handIn(actors.officer, "projects", drafts("Ghi tắt"));
    const become = (state: string) =>
      ruleOf(
        actors.officer,
        (tx) => tx.$executeRaw`UPDATE import_run SET state = ${state}, undo_reason = NULL WHERE id = ${id}::uuid`,
      );
    expect(await become("DONE")).toBe("import_state_follows");
    expect(await become("FAILED")).toBe("import_state_follows");
    expect(
      await ruleOf(
        actors.officer,
        (tx) => tx.$executeRaw`
          UPDATE import_run SET state = 'COMMITTING', committing_at = now() - interval '1 hour' WHERE id = ${id}::uuid`,
      ),
    ).toBe("done");
    expect(Date.now() - (await stored(id)).committing_at.getTime()).toBeLessThan(60_000);
    expect(
      await ruleOf(
        actors.officer,
        (tx) => tx.$executeRaw`UPDATE import_run SET committing_at = clock_timestamp() WHERE id = ${id}::uuid`,
      ),
    ).toBe("import_under_way");
    expect(await become("FAILED")).toBe("done");
  });
});

describe("who undoes an import", () => {
  const undoInSql = (who: Actor, id: string) =>
    ruleOf(
      who,
      (tx) =>
        tx.$executeRaw`UPDATE import_run SET state = 'UNDONE', undo_reason = 'Nhập nhầm tệp' WHERE id = ${id}::uuid`,
    );

  test("is nobody who has gone to another province or another role since, by command and by SQL", async () => {
    const { id } = await commit(actors.officer, (await handIn(actors.officer, "projects", drafts("Của tỉnh cũ"))).id);
    const moved: Actor = { ...actors.officer, unitId: "da-nang-2025" };
    const goTo = (unit: string) =>
      db.owner.query("UPDATE role_grant SET unit_id = $2 WHERE account_id = $1", [moved.accountId, unit]);
    await goTo("da-nang-2025");
    expect(await findImport(readScope(moved), id, new Date())).toMatchObject({ own: true });
    expect(await refusalOf(undo(moved, id))).toMatchObject({ code: "access.forbidden" });
    expect(await undoInSql(moved, id)).toBe("step_allowed");
    expect((await stored(id)).state).toBe("DONE");
    await goTo("quang-tri-2025");
    expect(await undo(actors.officer, id)).toMatchObject({ state: "UNDONE" });
  });

  test("of vouchers is nobody who recorded them, and no officer", async () => {
    const { id } = await handIn(actors.officer, "projects", drafts("Như chứng từ"));
    await commit(actors.officer, id);
    await db.owner.query("ALTER TABLE import_run DISABLE TRIGGER import_run_is_history");
    await db.owner.query("UPDATE import_run SET sheet = 'vouchers' WHERE id = $1", [id]);
    await db.owner.query("ALTER TABLE import_run ENABLE TRIGGER import_run_is_history");
    expect(await undoInSql(actors.officer, id)).toBe("step_allowed");
    const alsoLeads: Actor = { ...actors.officer, role: "PROVINCE_LEADER" };
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [alsoLeads.accountId]);
    expect(await undoInSql(alsoLeads, id)).toBe("step_allowed");
    expect(await refusalOf(undo(alsoLeads, id))).toMatchObject({ code: "access.forbidden" });
    expect(await undoInSql(actors.leader, id)).toBe("done");
  });
});

describe("published figures in SQL", () => {
  test("are ended by the Ministry's people by their withdrawal alone, with the words they had", async () => {
    const { id } = await handIn(actors.cuc, "published-figures", figures("Nguồn canh giữ"));
    expect(await commit(actors.cuc, id)).toMatchObject({ state: "DONE" });
    const end = (printed: string, withdrawn: boolean) =>
      ruleOf(
        actors.cuc,
        (tx) => tx.$executeRaw`
          INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source,
                                        source_date, corrects, reason, withdrawn)
          SELECT scope, budget_year, through_month, fund, measure, ${printed}, unit, decimals, source, source_date, id, 'Sửa lén',
                 ${withdrawn}
          FROM published_figure WHERE source = 'Nguồn canh giữ' AND superseded_at IS NULL`,
      );
    expect(await end("99", false)).toBe("published_figure_withdrawn_whole");
    expect(await end("99", true)).toBe("published_figure_withdrawn_whole");
    expect(await end("12.3", true)).toBe("done");
  });
});
