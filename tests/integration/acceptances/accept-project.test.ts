import { beforeAll, describe, expect, test } from "vitest";
import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { transaction } from "@/lib/db/transaction";
import { acceptanceMinutes } from "@/lib/documents/acceptances/acceptance-minutes";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { acceptInput } from "@/lib/input/acceptances";
import { getAcceptedProject } from "@/lib/queries/acceptances/get-accepted-project";
import { listAcceptances } from "@/lib/queries/acceptances/list-acceptances";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { readPdf, readWord } from "../../support/papers";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const PLACE = { unitId: "quang-tri-2025" };
let facts: Facts;
const actors = {} as Record<"officer" | "leader" | "elsewhere" | "ministry" | "auditor" | "organiser", Actor>;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("PROVINCE_OFFICER", PLACE);
  actors.leader = await facts.anActor("PROVINCE_LEADER", PLACE);
  actors.elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  actors.ministry = await facts.anActor("MINISTRY_OFFICER");
  actors.auditor = await facts.anActor("AUDITOR");
  actors.organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
});

const MACHINES = "establishments-machinery";
const bodyOf = ({ code }: Pick<ProjectFact, "code">, more: object = {}) =>
  acceptInput.parse({
    ...{ code, version: 1, on: "2026-10-05", outputs: [{ indicator: MACHINES, achieved: 1 }] },
    ...more,
  });
const accept = (project: Pick<ProjectFact, "code">, more: object = {}, actor = actors.officer) =>
  acceptProject(actor, bodyOf(project, more), now);

/** A contracted đề án under way, with a target of three establishments. */
async function underWay(wish: { fund?: "KCQG" | "KCDP" } = {}) {
  const made = await facts.aContractedProject(million(300), { ...wish, state: "IN_PROGRESS" });
  await db.owner.query("INSERT INTO project_output VALUES ($1, 2026, $2, 3)", [made.project.id, MACHINES]);
  return made;
}

/** A đề án of 2025 and 2026, contracted in both. */
async function ofTwoYears() {
  const project = await facts.aProject({ state: "IN_PROGRESS", fund: "KCDP" });
  await db.owner.query("UPDATE project SET start_year = 2025 WHERE id = $1", [project.id]);
  for (const year of [2025, 2026]) {
    await facts.assigned({ ...project, year }, million(100));
    await facts.contracted({ ...project, year }, [{ amount: million(100) }]);
  }
  return project;
}

describe.each(["KCQG", "KCDP"] as const)("accepting a đề án of %s", (fund) => {
  test("records what was achieved against its targets, and opens its contract to payments", async () => {
    const { project, contract } = await underWay({ fund });
    const payment = () => aVoucherInput(project, contract, { kind: "PAYMENT", amount: million(300) });
    expect(await refusalOf(recordVoucher(actors.officer, payment(), now))).toMatchObject({
      code: "voucher.payment-before-acceptance",
    });
    const done = await accept(project, {
      outputs: [{ indicator: MACHINES, achieved: 2, reason: "Một cơ sở xin thôi." }],
    });
    expect(done).toMatchObject({ state: "ACCEPTED", version: 2, acceptedOn: "2026-10-05" });
    expect(done.outputs).toEqual([{ indicator: MACHINES, target: 3, achieved: 2 }]);
    await recordVoucher(actors.officer, payment(), now);
    const { rows } = await db.owner.query(
      "SELECT achieved::text FROM output_monthly WHERE indicator_code = $1 AND fund = $2 AND month = 10",
      [MACHINES, fund],
    );
    expect(rows).toEqual([{ achieved: "2" }]);
  });
});

test("who accepts, when and why stands in the history, in the minutes and in the trail", async () => {
  const { project } = await underWay();
  const members = [{ name: "Trần Văn An", post: "Sở Công Thương" }, { name: "Lê Thị Bình" }];
  await accept(
    project,
    { number: "12/BB-SCT", members, conclusion: "Đạt yêu cầu.", note: "Đã chạy thử." },
    actors.leader,
  );
  const history = await listHistory(readScope(actors.auditor), project.code);
  expect(history?.at(-1)).toMatchObject({
    step: "project.accept",
    note: "Đã chạy thử.",
    takenBy: actors.leader.fullName,
  });
  const { rows } = await db.owner.query(
    `SELECT m.number, m.conclusion, array_agg(w.name || coalesce(', ' || w.post, '') ORDER BY w.position) AS members
     FROM acceptance a JOIN acceptance_minutes m ON m.acceptance_id = a.id JOIN acceptance_member w USING (acceptance_id)
     WHERE a.project_id = $1 GROUP BY 1, 2`,
    [project.id],
  );
  expect(rows).toEqual([
    { number: "12/BB-SCT", conclusion: "Đạt yêu cầu.", members: ["Trần Văn An, Sở Công Thương", "Lê Thị Bình"] },
  ]);
  const trail = await db.owner.query("SELECT permission FROM audit_entry WHERE entity_id = $1", [project.id]);
  expect(trail.rows).toEqual([{ permission: "project.accept" }]);
});

test("the minutes print who took part, outputs against targets and why one fell short, and are nobody else's", async () => {
  const { project } = await underWay();
  const outputs = [{ indicator: MACHINES, achieved: 2, reason: "Một cơ sở xin thôi." }];
  await accept(project, { number: "15/BB-SCT", members: [{ name: "Trần Văn An", post: "Sở Công Thương" }], outputs });
  const asked = { code: project.code, year: null };
  const accepted = await getAcceptedProject(readScope(actors.ministry), asked);
  const paper = printText(acceptanceMinutes(accepted ?? expect.fail("it was accepted")));
  const [word, pdf] = await Promise.all([writeApart("docx", paper), writeApart("pdf", paper)]);
  for (const text of [await readWord(word), await readPdf(pdf)].map((read) => JSON.stringify(read))) {
    for (const said of ["15/BB-SCT", "Trần Văn An", "Một cơ sở xin thôi."]) expect(text).toContain(said);
  }
  expect(await getAcceptedProject(readScope(actors.elsewhere), asked)).toBeNull();
  expect(await listAcceptances(readScope(actors.organiser), project.code)).toBeNull();
});

test("a target that nobody speaks of counts as not reached", async () => {
  const { project } = await underWay();
  const { outputs } = await accept(project, { outputs: [] });
  expect(outputs).toEqual([{ indicator: MACHINES, target: 3, achieved: 0 }]);
});

describe("an acceptance is refused", () => {
  test.each([
    ["that is dated tomorrow", { on: "2026-11-28" }, { code: "acceptance.in-future" }],
    [
      "dated before the contract was signed",
      { on: "2026-02-28" },
      { code: "acceptance.before-contract", signedOn: "2026-03-01" },
    ],
    [
      "of an indicator that no catalogue has, by its place",
      {
        outputs: [
          { indicator: MACHINES, achieved: 1 },
          { indicator: "ships-built", achieved: 1 },
        ],
      },
      { code: "acceptance.indicator-unknown", field: "outputs.1.indicator" },
    ],
    ["of a year that is none of its own", { year: 2025 }, { code: "acceptance.other-year" }],
    ["on another version than the one that stands", { version: 4 }, { code: "project.stale", version: 1 }],
    [
      "by the form without a reason for what stayed below",
      { form: "page" },
      { code: "acceptance.reason-missing", target: 3n },
    ],
  ])("%s", async (_, more, refusal) => {
    const { project } = await underWay();
    expect(await refusalOf(accept(project, more))).toMatchObject(refusal);
  });

  test("to another province, the Ministry, auditors and organisers", async () => {
    const { project } = await underWay();
    const refused = async (actor: Actor) => (await refusalOf(accept(project, {}, actor))).code;
    expect(await refused(actors.elsewhere)).toBe("access.not-found");
    for (const who of [actors.ministry, actors.auditor, actors.organiser])
      expect(await refused(who)).toBe("access.forbidden");
  });

  test("a second time: it is accepted already", async () => {
    const { project } = await underWay();
    await accept(project);
    expect(await refusalOf(accept(project, { version: 2 }))).toMatchObject({ code: "step.not-now", state: "ACCEPTED" });
  });
});

describe("a đề án of two years", () => {
  test("is accepted year by year, and moves with the last", async () => {
    const project = await ofTwoYears();
    expect(await accept(project)).toMatchObject({ state: "IN_PROGRESS", version: 2 });
    expect(await refusalOf(accept(project, { version: 2, year: 2025 }))).toMatchObject({
      code: "acceptance.year-accepted",
    });
    expect(await accept(project, { version: 2 })).toMatchObject({ state: "ACCEPTED", version: 3 });
    const { rows } = await db.owner.query("SELECT budget_year FROM acceptance WHERE project_id = $1 ORDER BY 1", [
      project.id,
    ]);
    expect(rows).toEqual([{ budget_year: 2025 }, { budget_year: 2026 }]);
  });

  test("does not end while the contract of its first year is not accepted", async () => {
    const project = await ofTwoYears();
    expect(await refusalOf(accept(project, { year: 2026 }))).toEqual({ code: "acceptance.years-open", year: 2025 });
  });
});

test("of thirty who accept at the same moment one does, and the others are told where it stands", async () => {
  const { project } = await underWay();
  const works = Array.from({ length: 30 }, (_, at) =>
    askedAgain(() => accept(project, {}, at % 2 ? actors.officer : actors.leader)),
  );
  const { done, ...lost } = await outcomesOf(works);
  expect(done).toBe(1);
  expect(Object.keys(lost).filter((code) => code.startsWith("unexpected"))).toEqual([]);
});

describe("the database itself", () => {
  const inDatabase = (
    actor: Actor,
    project: ProjectFact,
    { step = "project.accept", on = "2026-10-05", withRow = true },
  ) =>
    transaction(actor, async (tx) => {
      const [stepId, id] = [crypto.randomUUID(), crypto.randomUUID()];
      await tx.$executeRaw`INSERT INTO project_step (id, project_id, project_version, step, dossier_hash)
        VALUES (${stepId}::uuid, ${project.id}::uuid, 1, ${step}, ${"0".repeat(64)})`;
      if (!withRow) return;
      await tx.$executeRaw`INSERT INTO acceptance (id, project_id, budget_year, accepted_on, step_id)
        VALUES (${id}::uuid, ${project.id}::uuid, 2026, ${on}::date, ${stepId}::uuid)`;
    });

  test.each([
    ["a step without its acceptance", { withRow: false }],
    ["an acceptance of the last year under an earlier year's step", { step: "project.accept-year" }],
    ["an acceptance before its contract", { on: "2026-02-01" }],
    ["an acceptance in the future", { on: "2099-01-01" }],
  ])("refuses %s", async (_, wrong) => {
    const { project } = await underWay();
    await expect(inDatabase(actors.officer, project, wrong)).rejects.toThrow();
    const { rows } = await db.owner.query("SELECT state FROM project WHERE id = $1", [project.id]);
    expect(rows).toEqual([{ state: "IN_PROGRESS" }]);
  });

  test("lets nobody add an achievement afterwards, nor take one away", async () => {
    const { project } = await underWay();
    await accept(project);
    const late = transaction(
      actors.officer,
      (tx) => tx.$executeRaw`INSERT INTO acceptance_output (acceptance_id, indicator_code, achieved)
        SELECT id, 'workers-trained', 90 FROM acceptance WHERE project_id = ${project.id}::uuid`,
    );
    await expect(late).rejects.toMatchObject({ code: "42501" });
    await expect(db.owner.query("DELETE FROM acceptance_output")).rejects.toMatchObject({
      constraint: "acceptance_output_append_only",
    });
  });

  test("finds nothing wrong with what was accepted here", async () => {
    const { rows } = await db.owner.query(
      "SELECT name, failures::int FROM check_acceptances() UNION ALL SELECT name, failures::int FROM check_rollup()",
    );
    expect(rows.filter(({ failures }) => failures > 0)).toEqual([]);
  });
});
