import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scanAttachments } from "@/lib/commands/attachments/scan-attachments";
import { addDecisionCopy, addReleaseCopy } from "@/lib/commands/plans/add-copy";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { dropDecision } from "@/lib/commands/plans/drop-decision";
import { transaction } from "@/lib/db/transaction";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { refuseWithheld } from "@/lib/domain/attachment/scan";
import { openKeptFile } from "@/lib/files/open-file";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { listRecordedFiles } from "@/lib/queries/attachments/list-recorded-files";
import { getDecision } from "@/lib/queries/plans/get-decision";
import { getRelease } from "@/lib/queries/plans/get-release";
import { type DocumentOf, findCopy, listCopies } from "@/lib/queries/plans/signed-copies";
import { aClamd } from "../../support/clamd";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { SAMPLES } from "../../support/zip";

const folder = mkdtempSync(path.join(tmpdir(), "signed-copies-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const now = new Date();
const actors = {} as Record<"officer" | "leader" | "province" | "provinceLeader" | "elsewhere" | "auditor", Actor>;
let national: string;
let local: string;
let release: string;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  actors.officer = await facts.anActor("MINISTRY_OFFICER");
  actors.leader = await facts.anActor("MINISTRY_LEADER");
  actors.province = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  actors.provinceLeader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  actors.elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  actors.auditor = await facts.anActor("AUDITOR");
  const project = await facts.aProject({ state: "ASSIGNED" });
  await facts.assigned(project, million(300));
  await facts.released(project, million(100));
  national = await facts.planned({ fund: "KCQG", year: 2026, unitId: "quang-tri-2025" }, million(10));
  local = await facts.planned({ fund: "KCDP", year: 2026, unitId: "quang-tri-2025" }, million(10));
  release = (await db.owner.query("SELECT id FROM release")).rows[0].id;
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const file = (name = "quyết định ký.pdf", bytes = SAMPLES.pdf) => ({
  name,
  content: (async function* () {
    yield bytes;
  })(),
});
const send = (who: Actor, id: string, sent = file()) => addDecisionCopy(who, { id }, sent, now);
const given = async (scope: ReadScope, of: DocumentOf, copyId: string) => {
  const found = await findCopy(scope, of, copyId);
  if (found) refuseWithheld(found, true);
  return found;
};
/** As no form does: straight into the table, under the account's own role. */
const insert = (who: Actor, of: { decision?: string; release?: string }) =>
  transaction(
    who,
    (tx) => tx.$executeRaw`INSERT INTO signed_copy (id, decision_id, release_id, file_name, format, bytes, sha256)
      VALUES (gen_random_uuid(), ${of.decision ?? null}::uuid, ${of.release ?? null}::uuid, 'a.pdf', 'pdf', 1, ${"0".repeat(64)})`,
  );
const aDraft = async (fund: "KCQG" | "KCDP") => {
  const line = { unitId: "quang-tri-2025", content: "ND6", amount: "50000000" };
  const body = draftDecisionInput.parse({ fund, year: 2026, kind: "ASSIGN", lines: [line] });
  return (await draftDecision(fund === "KCQG" ? actors.officer : actors.province, body, now)).id;
};

describe("the scan of an issued decision", () => {
  test("is added by who issues such, in versions that stay, and anyone reads it as it was sent", async () => {
    const { copyId, issued } = await send(actors.leader, national);
    expect(issued).toBe(true);
    await send(actors.officer, national, file("quyết định ký.png", SAMPLES.png));
    const found = await getDecision(national, 1, 10);
    expect(found?.copies.map(({ version, format }) => [version, format])).toEqual([
      [2, "png"],
      [1, "pdf"],
    ]);
    expect(await listCopies(PUBLIC_SCOPE, { decisionId: national })).toEqual(found?.copies);
    const given = await findCopy(PUBLIC_SCOPE, { decisionId: national }, copyId);
    expect(given?.sha256).toBe(createHash("sha256").update(SAMPLES.pdf).digest("hex"));
    const whole = { from: 0, to: SAMPLES.pdf.length - 1 };
    expect(await buffer(await openKeptFile(copyId, whole))).toEqual(SAMPLES.pdf);
    expect(await findCopy(PUBLIC_SCOPE, { releaseId: release }, copyId)).toBeNull();
    const trail = await db.owner.query("SELECT FROM audit_entry WHERE entity_id = $1", [copyId]);
    expect(trail.rowCount).toBe(1);
    const recorded = await transaction(actors.auditor, listRecordedFiles);
    expect(recorded.map(({ id }) => id)).toContain(copyId);
  });

  test("of a province's own fund is its own people's, by the database too; the national fund's the Ministry's", async () => {
    expect(await send(actors.province, local)).toMatchObject({ id: local });
    expect(await send(actors.provinceLeader, local)).toMatchObject({ id: local });
    const refused: [Actor, string][] = [
      [actors.elsewhere, local],
      [actors.officer, local],
      [actors.provinceLeader, national],
      [actors.auditor, national],
    ];
    for (const [who, id] of refused) {
      expect(await refusalOf(send(who, id))).toMatchObject({ code: "access.forbidden" });
      await expect(insert(who, { decision: id })).rejects.toThrow();
    }
    await expect(insert(actors.elsewhere, { decision: local })).rejects.toMatchObject({ constraint: "copy_allowed" });
    await expect(insert(actors.officer, { decision: local })).rejects.toMatchObject({ constraint: "copy_allowed" });
  });

  test("is neither changed nor removed by anybody who adds it", async () => {
    for (const statement of ["UPDATE signed_copy SET file_name = 'khác.pdf'", "DELETE FROM signed_copy"])
      await expect(transaction(actors.leader, (tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
        /permission denied/,
      );
  });

  test("is a scan: another kind of file is refused and told what to do", async () => {
    expect(await refusalOf(send(actors.leader, national, file("quyết định.docx")))).toMatchObject({
      ...{ code: "attachment.refused", fault: "not-a-scan" },
    });
    expect(await refusalOf(send(actors.leader, national, file("giả.pdf", SAMPLES.png)))).toMatchObject({
      fault: "not-what-it-says",
    });
  });
});

describe("the scan of a draft", () => {
  test.each(["KCQG", "KCDP"] as const)("of %s is seen by those who see the draft, and by nobody else", async (fund) => {
    const id = await aDraft(fund);
    const [own, others] =
      fund === "KCQG"
        ? [actors.leader, [actors.provinceLeader, actors.elsewhere]]
        : [actors.provinceLeader, [actors.leader, actors.elsewhere]];
    const { copyId, issued } = await send(own, id);
    expect(issued).toBe(false);
    expect(await listCopies(readScope(own), { decisionId: id })).toHaveLength(1);
    for (const scope of [PUBLIC_SCOPE, ...others.map(readScope)]) {
      expect(await listCopies(scope, { decisionId: id })).toBeNull();
      expect(await findCopy(scope, { decisionId: id }, copyId)).toBeNull();
    }
    for (const other of others) expect(await refusalOf(send(other, id))).toMatchObject({ code: "access.not-found" });
  });

  test("goes with the draft that is removed", async () => {
    const id = await aDraft("KCQG");
    const { copyId } = await send(actors.officer, id);
    await dropDecision(actors.officer, { id, version: 1 }, now);
    expect((await db.owner.query("SELECT FROM signed_copy WHERE id = $1", [copyId])).rowCount).toBe(0);
  });
});

test("the scan of a release is the Ministry's to add and anyone's to read", async () => {
  const { copyId } = await addReleaseCopy(actors.officer, { id: release }, file("phân bổ.pdf"), now);
  expect((await getRelease(release, 1, 10))?.copies).toMatchObject([
    { id: copyId, version: 1, fileName: "phân bổ.pdf" },
  ]);
  for (const who of [actors.provinceLeader, actors.auditor])
    expect(await refusalOf(addReleaseCopy(who, { id: release }, file(), now))).toMatchObject({
      code: "access.forbidden",
    });
  await expect(insert(actors.provinceLeader, { release })).rejects.toMatchObject({ constraint: "copy_allowed" });
});

test("what the virus scanner finds in a scan is never given out", async () => {
  const { copyId } = await send(
    actors.leader,
    national,
    file("nhiễm.pdf", Buffer.concat([SAMPLES.pdf, Buffer.from("EICAR\n%%EOF\n")])),
  );
  const clamd = await aClamd((bytes) => (bytes.includes("EICAR") ? "stream: Eicar FOUND" : "stream: OK"));
  await scanAttachments(UPKEEPER, { address: clamd.address }, now);
  await clamd.close();
  expect(await refusalOf(given(PUBLIC_SCOPE, { decisionId: national }, copyId))).toMatchObject({
    ...{ code: "attachment.infected", finding: "Eicar" },
  });
  const found = await getDecision(national, 1, 10);
  expect(found?.copies.map(({ scan }) => scan)).toEqual(["refused", "clean", "clean"]);
});
