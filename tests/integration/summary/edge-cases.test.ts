import { beforeAll, describe, expect, test } from "vitest";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { summaryJson } from "@/lib/documents/summary/summary-json";
import { summaryPaper } from "@/lib/documents/summary/summary-paper";
import { writeSummary } from "@/lib/documents/summary/written-summary";
import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { Fund } from "@/lib/domain/fund";
import { NO_CLOSING } from "@/lib/domain/summary/closing";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { Locale } from "@/lib/format/locale";
import { getSummary, type SummaryRequest } from "@/lib/queries/summary/get-summary";
import { getCheckedText } from "@/lib/queries/text-check/get-checked-text";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { readWord } from "../../support/papers";
import { certify } from "../../support/reports";

const db = testDatabase({ reference: true });
let facts: Facts;
let officer = "";

/** The provinces of a region on a day, as the territory has them. */
async function provinces(region: RegionCode, day: string): Promise<string[]> {
  const { rows } = await db.owner.query<{ unit_id: string }>(
    `SELECT m.unit_id FROM region_membership m WHERE m.region_code = $1
       AND m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to > $2) ORDER BY 1`,
    [region, day],
  );
  return rows.map((row) => row.unit_id);
}

const planned = (fund: Fund, year: number, unitId: string, amount: bigint) =>
  facts.planned({ fund, year, unitId }, amount);

/** A contract of that amount, all of it planned anew, with a payment on that day. */
async function paid(fund: Fund, unitId: string, amount: bigint, paidOn: string): Promise<void> {
  const year = Number(paidOn.slice(0, 4));
  const { contract } = await facts.aContractedProject(amount * 2n, { fund, unitId, year });
  await db.owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', $2, $3, $4, $5)`,
    [contract.shareIds[0], amount, paidOn, `UNC ${contract.number}`, officer],
  );
}

const request = (region: RegionCode, year: number, through: SummaryRequest["through"]): SummaryRequest => ({
  ...{ region, year, through, uses: "ACTUAL", asOf: null },
});

/** The summary of a request as its page reads, its Word file says and its JSON has it; none may differ from the others. */
async function written(asked: SummaryRequest, locale: Locale = "vi") {
  const summary = await getSummary(asked, locale);
  const style = { locale, decimals: {}, prose: new Map(), closing: NO_CLOSING };
  const { sections, notes } = writeSummary(summary, style);
  const sentences = sections.flatMap((section) =>
    section.sentences.map(({ segments }) => segments.map(({ text }) => text).join("")),
  );
  const head = { ministry: "Bộ", department: "Cục", number: null, signedOn: null, signerTitle: null, signer: null };
  const paper = summaryPaper(summary, { ...style, name: "x", conference: "hội nghị", head }, locale);
  const word = readWord(await writeApart("docx", printText(paper))).text;
  const json = summaryJson(summary, style);
  const text = sentences.join("\n");
  for (const sentence of sentences) expect(word).toContain(sentence);
  expect(json.parts.flatMap((part) => part.sentences.map((one) => one.text))).toEqual(sentences);
  expect(`${text} ${notes.join(" ")} ${word}`).not.toMatch(/[{}]|undefined|NaN|null|Infinity/);
  return { summary, text, notes: notes.join("\n"), word };
}

const value = ({ figures }: ConferenceSummary, key: string) => figures.get(key)?.value ?? null;
const money = (amount: bigint) => ({ kind: "money", amount });

async function nothingWrong(text: string): Promise<void> {
  const { findings } = await getCheckedText(text);
  const wrong = findings.filter(({ verdict }) => verdict === "wrong");
  expect(wrong.map(({ kind, stated, sentence }) => [kind, stated, text.slice(sentence.start, sentence.end)])).toEqual(
    [],
  );
}

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = (await facts.anActor("ADMIN")).accountId;
});

describe("a region with a province missing", () => {
  const asked = request("MTTN", 2026, 9);
  beforeAll(async () => {
    const [, ...reporting] = await provinces("MTTN", "2026-09-30");
    for (const unitId of reporting) await planned("KCDP", 2026, unitId, million(1000));
    await paid("KCDP", reporting[0] ?? "", million(300), "2026-05-06");
  });

  test("says in how many of them there is a plan, and no percentage of it", async () => {
    const { summary, text, word } = await written(asked);

    expect(text).toContain("kế hoạch mới có ở 10/11 tỉnh");
    expect(value(summary, "now.executed.ALL")).toBeNull();
    expect(value(summary, "now.executed.KCDP")).toBeNull();
    expect(value(summary, "now.planShareOfNation.KCDP")).toBeNull();
    expect(word).not.toMatch(/toàn vùng đã thực hiện[^.]*đạt [0-9,]+% kế hoạch/);
    await nothingWrong(text);
  });

  test("has nothing to compare with in its first year, and says so", async () => {
    const { text } = await written(asked);

    expect(text).toContain("chưa đủ số liệu kế hoạch năm 2025 để so sánh");
    expect(text).toContain("Chưa có số liệu thực hiện kinh phí khuyến công năm 2025");
  });

  test("with no release yet says that there is none", async () => {
    expect((await written(asked)).text).toContain("chưa có đợt phân bổ kinh phí KCQG nào");
  });

  test("is said in English as well", async () => {
    const { text } = await written(asked, "en");

    expect(text).toContain("10/11");
    expect(text).not.toMatch(/tỉnh|kế hoạch|tỷ đồng/);
  });
});

describe("a region of one fund alone", () => {
  const asked = request("NAM", 2026, 9);
  beforeAll(async () => {
    const units = await provinces("NAM", "2026-09-30");
    for (const unitId of units) await planned("KCDP", 2026, unitId, million(1000));
    for (const unitId of units) await planned("KCDP", 2025, unitId, million(2500));
    for (const year of [2025, 2026]) await planned("KCQG", year, "ha-noi", million(100));
    for (const unitId of units) await paid("KCDP", unitId, million(200), "2026-03-06");
  });

  test("says that the other is not planned and this is the whole, never 100% of itself", async () => {
    const { text } = await written(asked);

    expect(text).toContain("Kế hoạch năm không có kinh phí KCQG");
    expect(text).toContain("là toàn bộ kinh phí khuyến công theo kế hoạch của vùng");
    expect(text).toContain("là toàn bộ kế hoạch của vùng");
    expect(text).not.toContain("chiếm 100,0%");
    await nothingWrong(text);
  });

  test("has a growth that is negative said as lower, without a sign", async () => {
    const { summary, text } = await written(asked);
    const growth = value(summary, "now.planGrowth.KCDP");

    expect(growth?.kind === "ratio" && growth.ratio.part < 0n).toBe(true);
    expect(text).toMatch(/thấp hơn [0-9,]+% so với kế hoạch năm 2025/);
    expect(text).not.toMatch(/(cao|thấp) hơn -/);
  });
});

describe("a year across 1 July 2025", () => {
  const year = 2025;
  beforeAll(async () => {
    for (const unitId of await provinces("MTTN", "2025-06-30")) await planned("KCDP", year, unitId, million(400));
    await planned("KCDP", year, "nghe-an", million(400));
    await paid("KCDP", "quang-binh", million(70), "2025-03-10");
    await paid("KCDP", "quang-tri", million(30), "2025-04-10");
    await paid("KCDP", "quang-tri-2025", million(50), "2025-08-10");
  });

  test("stands in the 34 by its end: a merged province has its parts' money and its own, and nothing is lost", async () => {
    const { summary, text } = await written(request("MTTN", year, 12));

    expect(summary.scope.layout).toBe("34");
    expect(value(summary, "now.actual.ALL@unit:quang-tri-2025")).toEqual(money(million(150)));
    expect(value(summary, "now.actual.KCDP")).toEqual(money(million(150)));
    await nothingWrong(text);
  });

  test("through June is re-based where money was planned for a merged province, says so, and leaves out later payments", async () => {
    const { summary, notes } = await written(request("MTTN", year, 6));

    expect(summary.scope.layout).toBe("34");
    expect(notes).toMatch(/34/);
    expect(value(summary, "now.actual.KCDP")).toEqual(money(million(100)));
    expect(value(summary, "now.actual.ALL@unit:quang-tri-2025")).toEqual(money(million(100)));
  });

  test("is last year's in the next, re-based as a whole", async () => {
    const { summary } = await written(request("MTTN", 2026, 9));

    expect(summary.scope.layout).toBe("34");
    expect(value(summary, "before.actual.KCDP")).toEqual(money(million(150)));
    expect(value(summary, "now.actualBefore.KCDP")).toEqual(money(million(150)));
  });
});

describe("an estimate instead of what was executed", () => {
  test("is what the reports certify, said as an estimate, of as many provinces as gave one", async () => {
    const [first = "", second = ""] = await provinces("NAM", "2026-09-30");
    const report = { year: 2026, through: 9, certifiedOn: "2026-10-05", fund: "KCDP" } as const;
    for (const unitId of [first, second]) await certify(db.owner, { ...report, unitId, estimate: million(600) });
    const { summary, text } = await written({ ...request("NAM", 2026, 9), uses: "ESTIMATE" });

    expect(value(summary, "now.estimate.KCDP")).toEqual(money(million(1200)));
    expect(text).toContain("ước thực hiện trong 9 tháng năm 2026 đạt 1,2 tỷ đồng");
    expect(text).toMatch(/mới có ước của \d+\/8 tỉnh/);
    expect(value(summary, "now.estimateExecuted.KCDP")).toBeNull();
    await nothingWrong(text);
  });
});

describe("one province alone", () => {
  test("is named, and not ranked against itself", async () => {
    await planned("KCQG", 2021, "ha-noi", million(10));
    await planned("KCDP", 2021, "can-tho", million(2000));
    await paid("KCDP", "can-tho", million(500), "2021-04-06");
    const { text } = await written(request("NAM", 2021, 9));

    expect(text).toContain("Vùng chỉ có Cần Thơ có số liệu trong kỳ");
    expect(text).not.toContain("; thấp nhất: Cần Thơ");
    await nothingWrong(text);
  });
});

describe("parts that miss their total by a tenth", () => {
  test("are noted, not hidden", async () => {
    for (const unitId of await provinces("BAC", "2021-12-31"))
      await planned("KCDP", 2021, unitId, million(0) + 40_000_000n);
    const [unitId = ""] = await provinces("BAC", "2021-12-31");
    await planned("KCQG", 2021, unitId, million(1120));
    const { text, notes } = await written(request("BAC", 2021, 12));

    expect(text).toContain("là 2,3 tỷ đồng");
    expect(text).toContain("KCQG giao theo kế hoạch là 1,1 tỷ đồng");
    expect(text).toContain("KCĐP giao theo kế hoạch là 1,1 tỷ đồng");
    expect(notes).toMatch(/làm tròn/i);
    await nothingWrong(text);
  });
});

test("a year nobody knows anything of gives a report that says so, part by part", async () => {
  const { text } = await written(request("BAC", 2031, 6));

  expect(text).toContain("Chưa có kế hoạch kinh phí khuyến công năm 2031");
  expect(text).toContain("Chưa có số liệu thực hiện của toàn vùng trong 6 tháng năm 2031");
});
