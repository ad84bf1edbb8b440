import { beforeAll, describe, expect, test } from "vitest";
import { arrangeReport } from "@/lib/commands/summaries/arrange-report";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { transaction } from "@/lib/db/transaction";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { summaryPaper } from "@/lib/documents/summary/summary-paper";
import { summaryPaperOf } from "@/lib/documents/summary/summary-paper-of";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { arrangeReportInput } from "@/lib/input/summaries";
import { getIssuedFile } from "@/lib/queries/summary/find-issue";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf } from "../../support/outcomes";
import { readWord } from "../../support/papers";

const db = testDatabase({ sample: true });
let organiser: Actor;
let elsewhere: Actor;
let province: Actor;
const now = new Date("2026-11-27T03:00:00Z");
const unsigned = { number: null, signedOn: null, signerTitle: null, signer: null };
const signed = {
  number: "9/BC-BCT",
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
const openedOf = async (id: string) => {
  const opened = await getConferenceSummary(PUBLIC_SCOPE, id);
  if (!opened) throw new Error(`no conference ${id}`);
  return opened;
};
const TWO = { sections: ["so-far", "plan"] as const, decimals: { plan: 2 } };
const arranged = (id: string, actor = organiser, version = 1) => arrangeReport(actor, { id, version, ...TWO }, now);

/** The text of the report as it would be printed now. */
async function printed(id: string): Promise<string> {
  const { conference, agencies, summary, words, closing } = await openedOf(id);
  const paper = summaryPaperOf(conference, { ...agencies, ...unsigned }, words, closing, "vi");
  return readWord(await writeApart("docx", printText(summaryPaper(summary, paper, "vi")))).text;
}

describe("how a report is arranged", () => {
  test("is the organiser's: sections in their order, left out or in, and decimals by indicator", async () => {
    const id = await open();
    await arranged(id);
    const text = await printed(id);

    expect(text).toMatch(/I\. KẾT QUẢ THỰC HIỆN TRONG KỲ.*II\. KẾ HOẠCH NĂM BÁO CÁO/s);
    expect(text).not.toContain("THEO NỘI DUNG HOẠT ĐỘNG");
    expect(text).toMatch(/được duyệt năm 2026 của khu vực miền Trung – Tây Nguyên là \d+,\d\d tỷ đồng/);
    expect(text).toMatch(/đã thực hiện trong 9 tháng năm 2026 đạt \d+,\d tỷ đồng/);
  });

  test("stays with an issued report, in every file and to the byte", async () => {
    const id = await open();
    await arranged(id);
    await freezeSummary(organiser, { id, version: 2, note: null }, now);
    await issueSummary(organiser, { id, version: 3, ...signed }, now);
    const file = async (format: string) =>
      Buffer.from((await getIssuedFile(PUBLIC_SCOPE, { id, issue: 1, format })) ?? []);
    const value = JSON.parse((await file("json")).toString("utf8"));

    expect(value.sections).toEqual(["so-far", "plan"]);
    expect(value.parts.map(({ code }: { code: string }) => code)).toEqual(["so-far", "plan"]);
    expect(Object.keys(value.figures).some((key) => key.includes("@content"))).toBe(false);
    expect(readWord(await file("docx")).text).toContain("II. KẾ HOẠCH NĂM BÁO CÁO");
    expect((await file("html")).toString("utf8")).not.toContain("Kinh phí khuyến công theo nội dung");
    const { rows } = await db.owner.query("SELECT parts, decimals FROM issued_report WHERE conference_id = $1", [id]);
    expect(rows).toEqual([{ parts: ["so-far", "plan"], decimals: { plan: 2 } }]);
  });

  test("is settled once figures are frozen, in the portal and in the database", async () => {
    const id = await open();
    await freezeSummary(organiser, { id, version: 1, note: null }, now);

    await expect(arranged(id, organiser, 2)).rejects.toMatchObject({ refusal: { code: "step.not-now" } });
    const writing = transaction(organiser, (tx) =>
      tx.conference.updateMany({ where: { id }, data: { parts: ["plan"] } }),
    );
    await expect(writing).rejects.toMatchObject({ constraint: "conference_step_allowed" });
  });

  test.each([
    ["the organiser of another region", () => elsewhere],
    ["a province", () => province],
  ])("is not for %s", async (_, actor) => {
    const id = await open();

    await expect(arranged(id, actor())).rejects.toMatchObject({
      refusal: { code: expect.stringMatching(/^access\./) },
    });
  });

  test("of two who arrange it at once is the first's, and the other is told", async () => {
    const id = await open();

    expect(await outcomesOf([arranged(id), arranged(id)])).toEqual({ done: 1, "conference.stale": 1 });
  });

  test("holds no more decimals than three, in the database either", async () => {
    const id = await open();

    await expect(db.owner.query(`UPDATE conference SET decimals = '{"plan": 9}' WHERE id = $1`, [id])).rejects.toThrow(
      /conference_decimals_fit/,
    );
  });
});

describe("what a form sends", () => {
  const given = { id: "mttn-xiii", version: "1" };

  test("is places by section, of which an empty one leaves it out, and the usual decimals are nothing said", () => {
    const sections = [{ code: "plan", order: "2" }, { code: "so-far", order: "1" }, { code: "contents" }];
    const decimals = [
      { indicator: "plan", digits: "2" },
      { indicator: "executed", digits: "1" },
    ];

    expect(arrangeReportInput.parse({ ...given, sections, decimals })).toMatchObject(TWO);
  });

  test.each([
    ["no section at all", { sections: [{ code: "plan", order: "" }], decimals: [] }],
    ["a section that there is not", { sections: [{ code: "summary", order: "1" }], decimals: [] }],
    [
      "an indicator that there is not",
      { sections: [{ code: "plan", order: "1" }], decimals: [{ indicator: "x", digits: 1 }] },
    ],
    ["four decimals", { sections: [{ code: "plan", order: "1" }], decimals: [{ indicator: "plan", digits: "4" }] }],
  ])("is refused with %s", (_, sent) => {
    expect(arrangeReportInput.safeParse({ ...given, ...sent }).success).toBe(false);
  });
});
