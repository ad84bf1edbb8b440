import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { rewriteAdjustment } from "@/lib/commands/adjustments/rewrite-adjustment";
import { saveAdjustmentStep } from "@/lib/db/adjustments";
import { transaction } from "@/lib/db/transaction";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { rewriteAdjustmentInput } from "@/lib/input/adjustments";
import { getAdjustment } from "@/lib/queries/adjustments/get-adjustments";
import { adjustingPeople, ask, failingChecks, rename, stepOn, submitted } from "../../support/adjustments";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let facts: Facts;
let actors: Awaited<ReturnType<typeof adjustingPeople>>;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors = await adjustingPeople(facts);
});

const rowOf = async ({ id }: ProjectFact) =>
  (
    await db.owner.query("SELECT title, commune, version, start_on::text, end_on::text FROM project WHERE id = $1", [
      id,
    ])
  ).rows[0];
const helped = async (project: ProjectFact, name: string, taxCode: string | null, support: bigint | null) => {
  const { rows } = await db.owner.query(
    "INSERT INTO beneficiary (unit_id, name, tax_code, address, kind) VALUES ($1, $2, $3, 'Xã Gio Linh, Quảng Trị', 'ENTERPRISE') RETURNING id",
    [project.unitId, name, taxCode],
  );
  await db.owner.query("INSERT INTO project_beneficiary (project_id, beneficiary_id, support) VALUES ($1, $2, $3)", [
    ...[project.id, rows[0].id, support?.toString() ?? null],
  ]);
  return rows[0].id as string;
};
describe("a request to adjust a running đề án", () => {
  test("that is minor is agreed by the Cục, written into the đề án at once, and what was before stays provable", async () => {
    const project = await facts.aProject({ state: "CONTRACTED" });
    const before = await rowOf(project);
    const id = await submitted(actors.asks, project, [rename, { change: "PLACE", commune: "Xã Gio Linh" }]);
    expect((await rowOf(project)).title).toBe(before.title);
    await expect(stepOn(actors.cục, project, id, "agree", 2)).resolves.toMatchObject({ state: "AGREED", version: 3 });
    expect(await rowOf(project)).toMatchObject({
      ...{ title: "Hỗ trợ máy chế biến gỗ", commune: "Xã Gio Linh", version: before.version + 1 },
    });
    const found = await getAdjustment(readScope(actors.asks), { code: project.code, id });
    expect(found?.adjustment.lines[0]).toMatchObject({ before: { title: before.title } });
    const { rows } = await db.owner.query(
      `SELECT dossier::jsonb ->> 'title' AS title, encode(sha256(convert_to(dossier, 'UTF8')), 'hex') = dossier_hash AS proven
       FROM adjustment_step WHERE adjustment_id = $1 AND to_state = 'AGREED'`,
      [id],
    );
    expect(rows).toEqual([{ title: before.title, proven: true }]);
    expect(await failingChecks()).toEqual([]);
  });

  test("keeps only what differs from what stands, and is refused where nothing does", async () => {
    const project = await facts.aProject({ title: "Tên cũ" });
    const same = { change: "NAME", title: "Tên cũ" };
    const id = await ask(actors.asks, project, [same, { change: "PLACE", commune: "Xã Hải Lăng" }]);
    const found = await getAdjustment(readScope(actors.asks), { code: project.code, id });
    expect(found?.adjustment.lines.map(({ change }) => change)).toEqual(["PLACE"]);
    expect(await refusalOf(ask(actors.asks, project, [same]))).toEqual({ code: "adjustment.no-changes" });
  });

  test("with one major change goes to the Ministry whole, and the Cục's officer is refused", async () => {
    const project = await facts.aProject();
    await db.owner.query("INSERT INTO project_output VALUES ($1, 2026, 'establishments-machinery', 3)", [project.id]);
    const id = await submitted(actors.asks, project, [
      rename,
      { change: "OUTPUT", subject: "2026 establishments-machinery", target: 2 },
    ]);
    expect(await refusalOf(stepOn(actors.cục, project, id, "agree", 2))).toEqual({
      ...{ code: "access.forbidden", permission: "adjustment.agree-major" },
    });
    await stepOn(actors.bộ, project, id, "agree", 2);
    const { rows } = await db.owner.query("SELECT target FROM project_output WHERE project_id = $1", [project.id]);
    expect(rows).toEqual([{ target: "2" }]);
  });

  test("of a province's own fund is decided by the Sở, and UBND's decision is recorded with number and day", async () => {
    const project = await facts.aProject({ fund: "KCDP" });
    const id = await submitted(actors.asks, project, [{ change: "SCOPE", goals: "Tăng công suất gấp đôi." }]);
    expect(await refusalOf(stepOn(actors.bộ, project, id, "agree", 2))).toMatchObject({ code: "access.forbidden" });
    const without = stepOn(actors.sở, project, id, "agree", 2, { documentSignedOn: "2026-11-20" });
    expect(await refusalOf(without)).toEqual({ code: "adjustment.not-signed", field: "documentNumber" });
    const paper = { documentNumber: "123/QĐ-UBND", documentSignedOn: "2026-11-28" };
    expect(await refusalOf(stepOn(actors.sở, project, id, "agree", 2, paper))).toMatchObject({
      code: "adjustment.signed-ahead",
    });
    await stepOn(actors.sở, project, id, "agree", 2, { ...paper, documentSignedOn: "2026-11-20" });
    const { rows } = await db.owner.query("SELECT goals FROM project_outline WHERE project_id = $1", [project.id]);
    expect(rows).toEqual([{ goals: "Tăng công suất gấp đôi." }]);
  });

  test("is decided by nobody who wrote it, not even after they became a leader", async () => {
    const project = await facts.aProject({ fund: "KCDP" });
    const writer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
    const id = await ask(writer, project, [rename]);
    await stepOn(actors.asks, project, id, "submit", 1);
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [writer.accountId]);
    const promoted = { ...writer, role: "PROVINCE_LEADER" } as const;
    expect(await refusalOf(stepOn(promoted, project, id, "agree", 2))).toEqual({
      code: "step.own",
      step: "adjustment.agree-local",
    });
  });

  test("is returned with a reason, written anew and submitted again", async () => {
    const project = await facts.aProject();
    const id = await submitted(actors.asks, project, [rename]);
    expect(await refusalOf(stepOn(actors.cục, project, id, "return", 2))).toMatchObject({
      code: "step.reason-missing",
    });
    await stepOn(actors.cục, project, id, "return", 2, { note: "Nêu rõ hơn." });
    const anew = { code: project.code, id, version: 3, reason: "Rõ hơn.", lines: [{ ...rename, title: "Tên rõ hơn" }] };
    await rewriteAdjustment(actors.asks, rewriteAdjustmentInput.parse(anew), now);
    expect(await refusalOf(rewriteAdjustment(actors.asks, rewriteAdjustmentInput.parse(anew), now))).toEqual({
      ...{ code: "adjustment.stale", version: 4 },
    });
    await stepOn(actors.asks, project, id, "submit", 4);
    await stepOn(actors.cục, project, id, "agree", 5);
    expect((await rowOf(project)).title).toBe("Tên rõ hơn");
  });

  test("is not agreed on a value that is no longer what it says", async () => {
    const project = await facts.aProject();
    const [one, other] = [
      await submitted(actors.asks, project, [rename]),
      await submitted(actors.asks, project, [{ ...rename, title: "Khác" }]),
    ];
    await stepOn(actors.cục, project, one, "agree", 2);
    expect(await refusalOf(stepOn(actors.cục, project, other, "agree", 2))).toEqual({
      code: "adjustment.moved",
      change: "NAME",
    });
  });

  test.each(["DRAFT", "APPRAISED_LOCAL", "ACCEPTED", "SETTLED", "STOPPED"] as const)(
    "cannot be begun of one in %s",
    async (state) => {
      const project = await facts.aProject({ state });
      expect(await refusalOf(ask(actors.asks, project, [rename]))).toEqual({
        ...{ code: "adjustment.not-running", project: project.code, state },
      });
    },
  );

  test("names each thing once: a second line on it is refused with its place", async () => {
    const project = await facts.aProject();
    const lines = [rename, { change: "PLACE", commune: "Xã A" }, { change: "PLACE", commune: "Xã B" }];
    expect(await refusalOf(ask(actors.asks, project, lines))).toEqual({
      ...{ code: "adjustment.line-repeated", line: 3, change: "PLACE" },
    });
  });

  test("keeps new days within the years of the đề án", async () => {
    const project = await facts.aProject();
    const late = { change: "TIME", startOn: "2026-03-01", endOn: "2027-01-15" };
    expect(await refusalOf(ask(actors.asks, project, [late]))).toEqual({
      code: "adjustment.out-of-years",
      startYear: 2026,
      endYear: 2026,
    });
    const backwards = { change: "TIME", startOn: "2026-03-01", endOn: "2026-02-01" };
    expect(await refusalOf(ask(actors.asks, project, [backwards]))).toMatchObject({
      code: "project.ends-before-it-starts",
    });
    const id = await submitted(actors.asks, project, [{ change: "TIME", endOn: "2026-12-15" }]);
    await stepOn(actors.cục, project, id, "agree", 2);
    expect(await rowOf(project)).toMatchObject({ start_on: null, end_on: "2026-12-15" });
  });

  test("replaces a beneficiary under the same line, within its support and never by one it has", async () => {
    const project = await facts.aProject({ state: "ASSIGNED" });
    const subject = await helped(project, "Công ty Gỗ Gio Linh", null, million(100));
    await helped(project, "HTX Mây tre", "3100000008", million(50));
    const by = { change: "BENEFICIARY", subject, name: "Công ty Gỗ Hải Lăng", address: "Xã Hải Lăng, Quảng Trị" };
    expect(await refusalOf(ask(actors.asks, project, [{ ...by, support: "100000001" }]))).toEqual({
      ...{ code: "adjustment.support-over", support: million(100) + 1n, most: million(100) },
    });
    expect(await refusalOf(ask(actors.asks, project, [{ ...by, taxCode: "3100000001" }]))).toMatchObject({
      code: "adjustment.tax-code-wrong",
    });
    expect(
      await refusalOf(ask(actors.asks, project, [{ ...by, name: "HTX Mây tre", taxCode: "3100000008" }])),
    ).toMatchObject({
      code: "adjustment.tax-code-wrong",
    });
    const id = await submitted(actors.asks, project, [by]);
    await stepOn(actors.cục, project, id, "agree", 2);
    const { rows } = await db.owner.query(
      `SELECT b.name, h.support::text, h.address FROM project_beneficiary h JOIN beneficiary b ON b.id = h.beneficiary_id
       WHERE h.project_id = $1 ORDER BY b.name`,
      [project.id],
    );
    expect(rows[0]).toEqual({ name: "Công ty Gỗ Hải Lăng", support: "100000000", address: "Xã Hải Lăng, Quảng Trị" });
    expect(rows).toHaveLength(2);
  });

  test("under a signed contract replaces a beneficiary only by one named as at signing, with its tax code", async () => {
    const project = await facts.aProject({ state: "CONTRACTED" });
    const subject = await helped(project, "Công ty Gỗ Cam Lộ", "3100000009", null);
    const by = { change: "BENEFICIARY", subject, name: "HTX Cam Lộ", address: "Xã Cam Lộ, Quảng Trị" };
    const refusal = { code: "adjustment.replacement-without-code", name: "HTX Cam Lộ" };
    expect(await refusalOf(ask(actors.asks, project, [by]))).toEqual(refusal);
    await db.owner.query("UPDATE project SET state = 'ASSIGNED' WHERE id = $1", [project.id]);
    const early = await submitted(actors.asks, project, [by]);
    await db.owner.query("UPDATE project SET state = 'CONTRACTED' WHERE id = $1", [project.id]);
    expect(await refusalOf(stepOn(actors.cục, project, early, "agree", 2))).toEqual(refusal);
    const past = transaction(actors.cục, (tx) =>
      saveAdjustmentStep(tx, authorize(actors.cục, "adjustment.agree", { id: early, stewardUnitId: project.unitId }), {
        ...{ from: "SUBMITTED", to: "AGREED", version: 2, note: null, documentNumber: null, documentSignedOn: null },
        ...{ dossierHash: createHash("sha256").update("{}").digest("hex"), dossier: "{}" },
      }),
    );
    await expect(past).rejects.toMatchObject({ constraint: "adjustment_replacement_named" });
    const named = await submitted(actors.asks, project, [{ ...by, taxCode: "3100123459" }]);
    await expect(stepOn(actors.cục, project, named, "agree", 2)).resolves.toMatchObject({ state: "AGREED" });
  });
});
