import readExcel from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { appendixSheet } from "@/lib/documents/plans/decision-appendix";
import { decisionPaper } from "@/lib/documents/plans/decision-paper";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { getDecisionOnPaper } from "@/lib/queries/plans/get-decision-on-paper";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { readPdf, readWord } from "../../support/papers";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let facts: Facts;
let officer: Actor;
let leader: Actor;
let one: ProjectFact;
let other: ProjectFact;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("MINISTRY_OFFICER");
  leader = await facts.anActor("MINISTRY_LEADER");
  one = await facts.aProject({ state: "APPRAISED_CENTRAL", title: "Máy chế biến gỗ <ghép>" });
  other = await facts.aProject({ state: "APPRAISED_CENTRAL", unitId: "da-nang-2025", title: "Mô hình dệt" });
});

const drafted = async (lines: readonly object[], more: object = {}) => {
  const body = { fund: "KCQG", year: 2026, kind: "ASSIGN", signer: "Thứ trưởng Trần Văn Minh", lines, ...more };
  return (await draftDecision(officer, draftDecisionInput.parse(body), now)).id;
};
const line = ({ code }: ProjectFact, amount: string) => ({ projectCode: code, content: "ND3", amount });
const onPaper = async (actor: Actor, id: string) =>
  (await getDecisionOnPaper(readScope(actor), id)) ?? expect.fail("not seen");
async function opened(decision: DecisionOnPaper) {
  const paper = printText(decisionPaper(decision));
  const word = readWord(await writeApart("docx", paper));
  const pages = await readPdf(await writeApart("pdf", paper));
  const [sheet] = await readExcel(Buffer.from(await writeWorkbook([appendixSheet(decision)], "vi")));
  return { word, pages, pdf: pages.join(" "), rows: sheet?.data ?? [] };
}

describe("the paper of a decision", () => {
  test("says what it gives in its articles, who signs, and every line in its appendix, in Word, PDF and Excel alike", async () => {
    const loose = { unitId: "quang-tri-2025", content: "ND6", amount: "50000000" };
    const id = await drafted([line(one, "300000000"), line(other, "120000001"), loose]);
    const { word, pages, pdf, rows } = await opened(await onPaper(officer, id));
    for (const text of [word.text, pdf]) {
      expect(text).toContain("DỰ THẢO");
      expect(text).toContain("45/2012/NĐ-CP");
      expect(text).toContain("470.000.001 đồng");
      expect(text).toContain("KT. BỘ TRƯỞNG – THỨ TRƯỞNG");
      expect(text).toContain("Trần Văn Minh");
      expect(text).toContain("50.000.000 đồng chưa phân cho đề án");
      expect(text).toContain("Máy chế biến gỗ <ghép>");
    }
    for (const article of [1, 2, 3, 4]) expect(word.text).toContain(`Điều ${article}. `);
    expect(pages.at(-1)).toContain("PHỤ LỤC");
    expect(pages.at(-1)).not.toContain("Điều 1");
    const provinces = word.rows.filter(([ordinal]) => /^[IVX]+$/.test(ordinal ?? ""));
    expect(provinces.map((cells) => [cells[0], cells[1], cells[4]])).toEqual([
      ["I", "Đà Nẵng", "120.000.001"],
      ["II", "Quảng Trị", "350.000.000"],
    ]);
    const total = rows.find((cells) => cells.includes("Tổng số"));
    expect(total).toContain(470_000_001);
    expect(rows.flat()).toContain("Đơn vị tính: đồng");
    expect(rows.flat()).toContain("Trần Văn Minh");
    expect(rows.findIndex((cells) => cells.includes("Tổng số"))).toBeLessThan(
      rows.findIndex((cells) => cells.includes("Đà Nẵng")),
    );
  });

  test("that changes a plan shows what each đề án had before and has after it, also long after it was issued", async () => {
    const project = await facts.aProject({ state: "ASSIGNED" });
    await facts.assigned(project, million(300));
    const id = await drafted([line(project, "-50000000")], {
      kind: "ADJUST",
      number: "77/QĐ-BCT",
      signedOn: "2026-11-20",
    });
    const changed = ["300.000.000", "-50.000.000", "250.000.000"];
    const draft = await opened(await onPaper(leader, id));
    expect(draft.word.rows.find((cells) => cells[2] === project.code)?.slice(4, 7)).toEqual(changed);
    await issueDecision(leader, { id, version: 1 }, now);
    await facts.assigned(project, million(900));
    const issued = await opened((await getDecisionOnPaper(PUBLIC_SCOPE, id)) ?? expect.fail());
    expect(issued.word.rows.find((cells) => cells[2] === project.code)?.slice(4, 7)).toEqual(changed);
    expect(issued.word.text).not.toContain("DỰ THẢO");
    expect(issued.word.text).toContain(
      "(Kèm theo Quyết định số 77/QĐ-BCT ngày 20 tháng 11 năm 2026 của Bộ Công Thương)",
    );
  });

  test("of a draft is nobody's but theirs who write and issue it", async () => {
    const id = await drafted([line(one, "1000000")]);
    const province = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
    expect(await getDecisionOnPaper(PUBLIC_SCOPE, id)).toBeNull();
    expect(await getDecisionOnPaper(readScope(province), id)).toBeNull();
    expect(await getDecisionOnPaper(readScope(leader), id)).not.toBeNull();
  });
});
