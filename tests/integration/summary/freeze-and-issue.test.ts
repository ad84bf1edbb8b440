import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { writePassage } from "@/lib/commands/summaries/write-passage";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { getIssuedFile } from "@/lib/queries/summary/find-issue";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { getSummary } from "@/lib/queries/summary/get-summary";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { readWord } from "../../support/papers";

const db = testDatabase({ sample: true });
let organiser: Actor;
let elsewhere: Actor;
let province: Actor;
const now = new Date("2026-11-27T03:00:00Z");
const signed = {
  number: "123/BC-BCT",
  signedOn: "2026-11-20",
  signerTitle: "Cục trưởng",
  signer: "Người ký",
  note: null,
};

beforeAll(async () => {
  const facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  elsewhere = await facts.anActor("ORGANISER", { regionCode: "BAC" });
  province = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});

const open = () => aConference(db.owner, { region: "MTTN", state: "OPEN" });
const summaryOf = async (id: string) => {
  const opened = await getConferenceSummary(PUBLIC_SCOPE, id);
  if (!opened) throw new Error(`no conference ${id}`);
  return opened;
};

/** A payment more in the region's year, as a later voucher would bring. */
async function morePaid(): Promise<void> {
  await db.owner.query(
    `UPDATE execution_monthly SET disbursed = disbursed + 1000000000
     WHERE budget_year = 2026 AND unit_id = 'quang-tri-2025' AND fund = 'KCDP' AND month = 3`,
  );
  await db.owner.query("UPDATE data_version SET version = version + 1");
}

describe("the words around the numbers", () => {
  test("are the organiser's, and the numbers stay the figures'", async () => {
    const id = await open();
    const words = "Toàn vùng được giao {plan}.";
    await writePassage(organiser, { id, passage: "figures.plan.total", words, version: 0 }, now);

    const seen = await getConferenceSummary(readScope(organiser), id);
    expect(seen?.words.get("figures.plan.total")).toBe(words);
    expect((await summaryOf(id)).words.size).toBe(0);
  });

  test.each([
    ["figures.plan.total", "Toàn vùng được giao 78,7 tỷ đồng.", "summary.typed-number"],
    ["figures.plan.total", "Toàn vùng được giao {money}.", "summary.unknown-place"],
    ["figures.no.such", "Không có câu này.", "summary.no-passage"],
  ])("of %s are refused when they say %j", async (passage, words, code) => {
    const id = await open();
    const writing = writePassage(organiser, { id, passage, words, version: 0 }, now);

    await expect(writing).rejects.toMatchObject({ refusal: { code } });
  });

  test("hold no digit in the database either", async () => {
    const id = await open();
    const write = transaction(organiser, (tx) =>
      tx.conferenceProse.createMany({
        data: [{ conferenceId: id, passage: "figures.plan.total", words: "đạt 58,3%" }],
      }),
    );

    await expect(write).rejects.toMatchObject({ constraint: "conference_prose_types_no_number" });
  });

  test("of two who write one passage at once are the first's, and the other is told", async () => {
    const id = await open();
    const writing = (words: string) => writePassage(organiser, { id, passage: "text.limits", words, version: 0 }, now);

    expect(await outcomesOf([writing("Một"), writing("Hai")])).toEqual({ done: 1, "summary.passage-stale": 1 });
    const theirs = (await getConferenceSummary(readScope(organiser), id))?.drafts.get("text.limits")?.words;
    expect(await refusalOf(writing("Ba"))).toEqual({
      ...{ code: "summary.passage-stale", passage: "text.limits", version: 1 },
      ...{ kept: { words: theirs }, given: { words: "Ba" } },
    });
  });

  test.each([
    ["the organiser of another region", () => elsewhere],
    ["a province", () => province],
  ])("are not for %s", async (_, actor) => {
    const id = await open();
    const writing = writePassage(actor(), { id, passage: "text.limits", words: "Của người khác", version: 0 }, now);

    await expect(writing).rejects.toMatchObject({ refusal: { code: expect.stringMatching(/^access\./) } });
  });
});

describe("frozen figures", () => {
  test("stay as they were when money moves afterwards, and the difference can be told", async () => {
    const id = await open();
    const before = (await summaryOf(id)).summary;
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    await morePaid();
    const frozen = await summaryOf(id);

    expect(compareSummaries(before, frozen.summary).figures).toEqual([]);
    const later = (await summaryOf(await open())).summary;
    expect(compareSummaries(frozen.summary, later).figures.map(({ key }) => key)).toContain("now.actual.KCDP");
  });

  test("are frozen once by fifty who ask at the same time", async () => {
    const id = await open();
    const asked = Array.from({ length: 50 }, () =>
      askedAgain(() => freezeSummary(organiser, { id, version: 1, note: null }, now)),
    );
    const { done, ...refused } = await outcomesOf(asked);

    expect(done).toBe(1);
    expect(
      Object.keys(refused).every((code) => ["step.not-now", "conference.stale", "conference.busy"].includes(code)),
    ).toBe(true);
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(49);
  });

  test("are not for the organiser of another region", async () => {
    const id = await open();

    await expect(freezeSummary(elsewhere, { id, version: 1, note: null }, now)).rejects.toMatchObject({
      refusal: { code: expect.stringMatching(/^access\./) },
    });
  });
});

describe("an issued report", () => {
  test("is given to the byte for ever, whatever is written or paid afterwards", async () => {
    const id = await open();
    await writePassage(
      organiser,
      { id, passage: "text.limits", words: "Một số địa phương còn chậm.", version: 0 },
      now,
    );
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    const { issue } = await issueSummary(organiser, { id, version: 2, ...signed }, now);
    const first = await getIssuedFile(PUBLIC_SCOPE, { id, issue, format: "docx" });
    await morePaid();
    await writePassage(organiser, { id, passage: "text.limits", words: "Đã khắc phục.", version: 1 }, now);
    const again = await getIssuedFile(PUBLIC_SCOPE, { id, issue, format: "docx" });

    expect(issue).toBe(1);
    expect(first && again && Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    const { text } = readWord(first ?? new Uint8Array());
    expect(text).toContain("Một số địa phương còn chậm.");
    expect(text).toContain("Số: 123/BC-BCT");
    const { rows } = await db.owner.query("SELECT format, sha256, bytes FROM issued_file ORDER BY format");
    expect(rows.map(({ format }) => format)).toEqual([
      ...["contents.png", "contents.svg", "docx", "html", "json", "pdf", "provinces.png", "provinces.svg"],
      ...["so-far.png", "so-far.svg", "xlsx"],
    ]);
    for (const { sha256, bytes } of rows) expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  });

  test("is read with the words it was issued with, until it is issued again", async () => {
    const id = await open();
    const write = (words: string, version: number) =>
      writePassage(organiser, { id, passage: "text.limits", words, version }, now);
    await write("Một số địa phương còn chậm.", 0);
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    await issueSummary(organiser, { id, version: 2, ...signed }, now);
    await write("Đã khắc phục.", 1);

    expect((await summaryOf(id)).words.get("text.limits")).toBe("Một số địa phương còn chậm.");
    await issueSummary(organiser, { id, version: 3, ...signed, number: "130/BC-BCT" }, now);
    expect((await summaryOf(id)).words.get("text.limits")).toBe("Đã khắc phục.");
  });

  test("may be issued again with the figures of then, and the first stays", async () => {
    const id = await open();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    await issueSummary(organiser, { id, version: 2, ...signed }, now);
    await morePaid();
    const second = await issueSummary(organiser, { id, version: 3, ...signed, number: "130/BC-BCT" }, now);
    const { issues } = await summaryOf(id);

    expect(second.issue).toBe(2);
    expect(issues.map(({ number }) => number)).toEqual(["130/BC-BCT", "123/BC-BCT"]);
    const [one, two] = await Promise.all(
      [1, 2].map((issue) => getIssuedFile(PUBLIC_SCOPE, { id, issue, format: "json" })),
    );
    expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(false);
  });

  test("is not signed on a day to come", async () => {
    const id = await open();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    const issuing = issueSummary(organiser, { id, version: 2, ...signed, signedOn: "2026-12-01" }, now);

    await expect(issuing).rejects.toMatchObject({ refusal: { code: "summary.signed-ahead" } });
  });

  test("is changed by nobody, not by the owner of the tables", async () => {
    await expect(db.owner.query("UPDATE issued_report SET number = 'khác'")).rejects.toThrow();
    await expect(db.owner.query("DELETE FROM issued_file")).rejects.toThrow();
  });

  test("of a conference still open is not issued", async () => {
    const id = await open();

    await expect(issueSummary(organiser, { id, version: 1, ...signed }, now)).rejects.toMatchObject({
      refusal: { code: "step.not-now" },
    });
    expect(await getConferenceSummary(readScope(elsewhere), id)).not.toBeNull();
  });
});

test("frozen figures are read in English under the catalogue's names, with the same numbers", async () => {
  const id = await open();
  await freezeSummary(organiser, { id, version: 1, note: null }, now);
  const [vi, en] = await Promise.all(
    (["vi", "en"] as const).map((language) => getConferenceSummary(PUBLIC_SCOPE, id, language)),
  );
  const live = await getSummary({ region: "MTTN", year: 2026, through: 9, uses: "ACTUAL", asOf: null }, "en");
  const names = (summary: ConferenceSummary | undefined) =>
    summary?.parts.flatMap((part) => part.tables.flatMap((table) => table.rows.map((row) => row.name)));

  expect(names(en?.summary)).toEqual(names(live));
  expect(names(en?.summary)).not.toEqual(names(vi?.summary));
  expect(en?.summary.parts).toEqual(live.parts.filter(({ code }) => code !== "suggestions"));
  expect(en?.agencies.ministry).toBe("Ministry of Industry and Trade");
});

describe("what was kept", () => {
  const broken = (name: string) =>
    db.owner
      .query("SELECT failures::int FROM check_summaries() WHERE name = $1", [name])
      .then(({ rows }) => rows[0]?.failures);

  test("is found changed where someone went around the portal, is said to be so, and is not issued", async () => {
    const id = await open();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);
    expect((await summaryOf(id)).freeze?.isWhole).toBe(true);
    expect(await broken("summaries.frozen-as-kept")).toBe(0);
    await db.owner.query("ALTER TABLE conference_freeze DISABLE TRIGGER USER");
    await db.owner.query(
      `UPDATE conference_freeze SET summary = jsonb_set(summary, '{scope,knownOn}', '"2026-01-01"') WHERE conference_id = $1`,
      [id],
    );
    await db.owner.query("ALTER TABLE conference_freeze ENABLE TRIGGER USER");

    expect((await summaryOf(id)).freeze?.isWhole).toBe(false);
    expect(await broken("summaries.frozen-as-kept")).toBe(1);
    await expect(issueSummary(organiser, { id, version: 2, ...signed }, now)).rejects.toMatchObject({
      refusal: { code: "summary.broken" },
    });
  }, 120_000);

  test("as files has the hash it was issued with", async () => {
    expect(await broken("summaries.issued-as-kept")).toBe(0);
  }, 120_000);
});

describe("past every check of the portal, the database refuses an organiser of another region", () => {
  test("to freeze, to issue and to write words", async () => {
    const id = await open();
    const frozen = await open();
    await freezeSummary(organiser, { id: frozen, version: 1, note: null }, now);
    const freezeId = (await summaryOf(frozen)).freeze?.id ?? "";
    const kept = {
      conferenceId: id,
      conferenceVersion: 1,
      knownOn: now,
      dataVersion: 1n,
      summary: {},
      sha256: "0".repeat(64),
    };
    const { note: _, signedOn, ...who } = signed;
    const report = {
      conferenceId: frozen,
      issue: 1,
      freezeId,
      signedOn: new Date(signedOn),
      prose: {},
      decimals: {},
      ...who,
    };
    const words = { conferenceId: id, passage: "text.limits", words: "Của người khác" };

    const refused = { code: "42501" };
    await expect(
      transaction(elsewhere, (tx) => tx.conferenceFreeze.createMany({ data: [kept] })),
    ).rejects.toMatchObject(refused);
    await expect(transaction(elsewhere, (tx) => tx.issuedReport.createMany({ data: [report] }))).rejects.toMatchObject(
      refused,
    );
    await expect(
      transaction(elsewhere, (tx) => tx.conferenceProse.createMany({ data: [words] })),
    ).rejects.toMatchObject(refused);
  });
});
