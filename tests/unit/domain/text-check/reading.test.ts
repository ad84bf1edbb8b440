import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/domain/text-check/check-text";
import type { KnownFigure } from "@/lib/domain/text-check/known-figure";
import { periodsIn } from "@/lib/domain/text-check/known-periods";
import { placesFrom } from "@/lib/domain/text-check/places";
import { readText } from "@/lib/domain/text-check/read-text";

const places = placesFrom([
  { id: "quang-nam", name: "Quảng Nam" },
  { id: "ha-giang", name: "Hà Giang" },
]);
const check = (text: string, known: readonly KnownFigure[] = []) => checkText(readText(text, places), known);
const found = (text: string) => check(text).map(({ kind, stated, verdict }) => [kind, stated, verdict]);
const amounts = (text: string) =>
  readText(text, places).figures.map(({ quantity }) => [quantity.printed, quantity.value.over / quantity.value.under]);

describe("amounts in the spellings of reports", () => {
  test.each([
    ["12 tỷ 300 triệu đồng", 12_300_000_000n],
    ["12 tỷ 300", 12_300_000_000n],
    ["12 tỉ đồng", 12_000_000_000n],
    ["1.234,5 triệu đồng", 1_234_500_000n],
    ["1,234.5 triệu đồng", 1_234_500_000n],
    ["78.660 triệu đồng", 78_660_000_000n],
    ["72.500.000.000 đồng", 72_500_000_000n],
    ["1,2 nghìn tỷ đồng", 1_200_000_000_000n],
    ["500 ngàn VNĐ", 500_000n],
  ])("%s", (text, dong) => {
    expect(amounts(`Kinh phí ${text}.`).map(([, value]) => value)).toEqual([dong]);
    expect(amounts(`Kinh phí ${text}.`.normalize("NFD")).map(([, value]) => value)).toEqual([dong]);
  });

  test("years, dates, documents' numbers, ranges, foreign money and million visits are no amounts", () => {
    const text =
      "Năm 2023, ngày 27/02/2023, Nghị định số 45/2012/NĐ-CP, từ 10-12 tỷ đồng, 5 triệu USD, 2 triệu lượt người, 1,1,1 tỷ đồng, 9 tháng.";
    expect(amounts(text)).toEqual([]);
  });
});

describe("which figures speak of each other", () => {
  test.each([
    ["a base told before its part", "So với kế hoạch 72,5 tỷ đồng, thực hiện 69,3 tỷ đồng, đạt 95,6%.", "95,6"],
    ["a pair with one unit", "Đạt 95,6% kế hoạch (69,3/72,5 tỷ đồng).", "95,6"],
    [
      "from one amount to another",
      "Kinh phí tăng từ 72,5 tỷ đồng năm 2022 lên 78,7 tỷ đồng năm 2023, tăng 8,6%.",
      "8,6",
    ],
    [
      "a part named behind its percentage",
      "Kế hoạch năm là 72,5 tỷ đồng. Thực hiện đạt 95,6% kế hoạch, tương ứng 69,3 tỷ đồng.",
      "95,6",
    ],
    ["without accents", "Kinh phi thuc hien nam 2022 la 69,3 ty dong, dat 95,6% ke hoach nam (72,5 ty dong).", "95,6"],
    [
      "a difference said once more",
      "Kế hoạch 78,7 tỷ đồng, tăng 6,2 tỷ đồng, tương đương 8,6% so với năm 2022 (72,5 tỷ đồng).",
      "8,6",
    ],
    ["counts", "Năm 2023 hỗ trợ 129 cơ sở, tăng 29% so với năm 2022 (100 cơ sở).", "29"],
    [
      "the year before",
      "Kế hoạch năm 2022 là 72,5 tỷ đồng. Kế hoạch năm 2023 là 78,7 tỷ đồng, tăng 8,6% so với năm trước.",
      "8,6",
    ],
    [
      "same period",
      "Thực hiện 9 tháng năm 2022 là 24,7 tỷ đồng. Thực hiện 9 tháng năm 2023 là 45,9 tỷ đồng, tăng 85,8% so với cùng kỳ.",
      "85,8",
    ],
  ])("%s", (_, text, stated) => {
    expect(check(text).find((finding) => finding.stated === stated)?.verdict).toBe("match");
  });

  test.each([
    "Kinh phí thực hiện của KCQG và KCĐP lần lượt là 18,3 tỷ đồng và 27,6 tỷ đồng, đạt 64,4% và 54,9% kế hoạch (28,4 tỷ đồng và 50,3 tỷ đồng).",
    "Kế hoạch năm 2023 là 78,7 tỷ đồng. Chín tháng thực hiện 45,9 tỷ đồng, đạt 58,3%, còn 41,7% chưa thực hiện (32,8 tỷ đồng).",
    "Trong tổng kinh phí thực hiện 69,3 tỷ đồng, KCQG chiếm 39,8% (27,6 tỷ đồng), KCĐP chiếm 60,2% (41,7 tỷ đồng).",
    "Thực hiện năm 2022 là 69,3 tỷ đồng, đạt 95,6% kế hoạch năm (72,5 tỷ đồng), trong đó KCQG 29,1 tỷ đồng, KCĐP 43,4 tỷ đồng.",
    "Thực hiện năm 2022 là 69,3 tỷ đồng, đạt 95,6% kế hoạch năm (72,5 tỷ đồng, trong đó KCQG 29,1 tỷ đồng, KCĐP 43,4 tỷ đồng).",
    "Ước thực hiện 34,7 tỷ đồng, tăng 10,2% so với cùng kỳ (31,5 tỷ đồng). Trong đó: KCQG thực hiện 8,5 tỷ đồng; KCĐP thực hiện 26,2 tỷ đồng.",
    "Tổng vốn đầu tư 120 tỷ đồng, trong đó kinh phí khuyến công 12 tỷ đồng (10%), vốn đối ứng 108 tỷ đồng (90%).",
    "Kế hoạch năm 2023 là 78,7 tỷ đồng, tăng 6,2 tỷ đồng (8,5%) so với năm 2022.",
    "Năm 2023 cả nước giao 334,1 tỷ đồng, trong đó KCĐP 205,7 tỷ đồng; khu vực miền Trung được giao KCĐP 50,3 tỷ đồng, chiếm 24,5% cả nước.",
  ])("nothing true is called wrong: %s", (text) => {
    expect(found(text).filter(([, , verdict]) => verdict === "wrong")).toEqual([]);
  });

  test("a share in brackets names its part, where its sentence told another fund's", () => {
    const text =
      "Trong tổng kinh phí thực hiện 69,3 tỷ đồng, KCQG chiếm 39,8% (27,6 tỷ đồng), KCĐP chiếm 62,0% (41,7 tỷ đồng).";
    expect(found(text)).toEqual([
      ["share", "39,8", "match"],
      ["share", "62,0", "wrong"],
    ]);
  });

  test("a provincial plan is not taken for the region's", () => {
    const text =
      "Kinh phí KCĐP năm 2023 theo kế hoạch là 50,3 tỷ đồng. Tổng kế hoạch cả hai nguồn là 78,7 tỷ đồng. KCĐP thực hiện 27,6 tỷ đồng, đạt 35,1% kế hoạch.";
    expect(found(text).at(-1)).toEqual(["executed", "35,1", "wrong"]);
  });

  test("the parts behind “gồm” make the whole, those behind “trong đó” need not", () => {
    expect(found("Hỗ trợ 334 cơ sở gồm 200 cơ sở may mặc, 134 cơ sở chế biến.")).toEqual([["sum", "334", "match"]]);
    expect(found("Hỗ trợ 324 cơ sở gồm 200 cơ sở may mặc, 134 cơ sở chế biến.")).toEqual([["sum", "324", "wrong"]]);
    expect(found("Hỗ trợ 400 cơ sở, trong đó 200 cơ sở may mặc, 134 cơ sở chế biến.")).toEqual([]);
    expect(found("Hỗ trợ 300 cơ sở, trong đó 200 cơ sở may mặc, 134 cơ sở chế biến.")).toEqual([
      ["sum", "300", "wrong"],
    ]);
  });

  test("percentages without a second figure are not checkable, never wrong", () => {
    const text =
      "Hỗ trợ tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở. Công nghiệp tăng 8,2%, dịch vụ tăng 7,1%. Lao động nữ chiếm 60%.";
    expect(new Set(found(text).map(([, , verdict]) => verdict))).toEqual(new Set(["not-checkable"]));
  });
});

describe("what others did is not held against the region's figures", () => {
  const region =
    "Kế hoạch năm 2023 của khu vực miền Trung - Tây Nguyên là 78,7 tỷ đồng. Chín tháng thực hiện 45,9 tỷ đồng, đạt 58,3% kế hoạch. ";
  test.each([
    "Quảng Nam đạt 37,2% kế hoạch.",
    "Tỉnh Quảng Nam thực hiện đạt 37,2% kế hoạch năm.",
    "Các địa phương có tỷ lệ thực hiện cao nhất: Quảng Nam (80,7%); Hà Giang (77,8%).",
    "Giá trị sản xuất công nghiệp thực hiện đạt 98,2% kế hoạch năm.",
    "Thu ngân sách đạt 104% kế hoạch.",
    "Công ty cổ phần Thanh Bình đạt 120% kế hoạch năm.",
    "Bình quân các tỉnh đạt 61% kế hoạch.",
  ])("%s", (sentence) => {
    expect(found(region + sentence).at(-1)?.[2]).toBe("not-checkable");
  });

  test("the region's own percentage in a sentence of its own is", () => {
    expect(found(`${region}Toàn vùng đạt 61,3% kế hoạch.`).at(-1)).toEqual(["executed", "61,3", "wrong"]);
  });
});

describe("documents, dates and years", () => {
  test("a date behind a comma is the sentence's, unless the issuer follows", () => {
    expect(found("Thực hiện Nghị định số 45/2012/NĐ-CP, ngày 26/10/2023 Bộ tổ chức hội nghị.")).toEqual([]);
    expect(found("Nghị quyết số 26/2013/NQ-CP, ngày 27 tháng 02 năm 2023 của Chính phủ.")).toEqual([
      ["document-number", "26/2013/NQ-CP", "wrong"],
    ]);
  });

  test("one document has one date, a day is in the calendar, a span runs forwards", () => {
    const text =
      "Quyết định số 1881/QĐ-TTg ngày 20/11/2020; Quyết định số 1881/QĐ-TTg ngày 20/11/2021. Họp ngày 31/6/2023. Giai đoạn 2025-2021. Từ 15/12/2023 đến 14/6/2023.";
    expect(found(text).map(([kind, stated]) => [kind, stated])).toEqual([
      ["document-date", "20/11/2021"],
      ["date", "31/6/2023"],
      ["year", "2025-2021"],
      ["date", "14/6/2023"],
    ]);
  });

  test("an amount is not set against its own year, nor a same period against a later one", () => {
    const text = "Kế hoạch năm 2023 là 78,7 tỷ đồng, cao hơn 8,5% so với kế hoạch năm 2023 (72,5 tỷ đồng).";
    expect(
      check(text)
        .filter(({ kind }) => kind === "year")
        .map(({ expected }) => expected),
    ).toEqual(["2022"]);
  });
});

describe("figures beside ours", () => {
  const plan: KnownFigure = {
    scope: "MTTN",
    year: 2023,
    through: 12,
    fund: "ALL",
    measure: "PLAN",
    amount: 78_660_000_000n,
  };
  const said = (amount: string) => `Tổng kế hoạch năm 2023 của khu vực miền Trung - Tây Nguyên là ${amount} tỷ đồng.`;

  test("one that differs for the same place, period, fund and measure is told with ours", () => {
    expect(check(said("78,7"), [plan]).map(({ kind, verdict }) => [kind, verdict])).toEqual([["ours", "match"]]);
    expect(check(said("87,7"), [plan])[0]).toMatchObject({ kind: "ours", verdict: "wrong", stated: "87,7" });
    expect(check(said("87,7"), [plan, { ...plan, amount: 87_700_000_000n }])[0]?.verdict).toBe("match");
  });

  test("what must be known for a text are the places, years and months its sentences plainly state", () => {
    const text = `${said("78,7")} Kinh phí toàn vùng đã thực hiện trong 9 tháng năm 2023 đạt 45,9 tỷ đồng.`;
    expect(periodsIn(readText(text, places))).toEqual([
      { scope: "MTTN", year: 2023, through: 12 },
      { scope: "MTTN", year: 2023, through: 9 },
    ]);
  });

  test("a percentage of the plan whose sentence names no amount is judged by our two amounts", () => {
    const done = { ...plan, through: 9, measure: "ACTUAL", amount: 45_880_000_000n } as const;
    const reached = (percentage: string, place = "khu vực miền Trung - Tây Nguyên") =>
      `Tổng kinh phí khuyến công ${place} thực hiện trong 9 tháng năm 2023 đạt ${percentage}% kế hoạch năm.`;
    const judged = (text: string, known: readonly KnownFigure[]) =>
      check(text, known).map(({ kind, stated, verdict }) => [kind, stated, verdict]);

    expect(judged(reached("58,3"), [plan, done])).toEqual([["ours", "58,3", "match"]]);
    expect(judged(reached("63,3"), [plan, done])).toEqual([["ours", "63,3", "wrong"]]);
    expect(judged(reached("63,3"), [plan])).toEqual([["executed", "63,3", "not-checkable"]]);
    expect(judged(reached("63,3", "toàn vùng"), [plan, done])).toEqual([["executed", "63,3", "not-checkable"]]);
    expect(periodsIn(readText(reached("58,3"), places))).toEqual([{ scope: "MTTN", year: 2023, through: 9 }]);
  });

  test.each([
    [
      "of both funds' plan",
      "KCQG thực hiện của cả nước trong năm 2023 đạt 40% tổng kế hoạch kinh phí khuyến công năm 2023",
    ],
    ["of the other fund's plan", "KCQG thực hiện của cả nước trong năm 2023 đạt 40% kế hoạch KCĐP năm 2023"],
    [
      "of the country's plan",
      "khuyến công thực hiện khu vực miền Bắc trong năm 2023 đạt 29,8% kế hoạch của cả nước năm 2023",
    ],
    [
      "of the plan of six months",
      "khuyến công thực hiện của cả nước trong năm 2023 đạt 40% so với kế hoạch 6 tháng năm 2023",
    ],
    [
      "of the region's plan",
      "khuyến công thực hiện của tỉnh Quảng Nam trong năm 2023 đạt 40% kế hoạch toàn vùng năm 2023",
    ],
  ])("a percentage %s is not held against the plan of its own subject", (_, said) => {
    const known = ["VN", "BAC", "MTTN", "quang-nam"].flatMap((scope) =>
      (["ALL", "KCQG", "KCDP"] as const).flatMap((fund) => [
        { ...plan, scope, fund, amount: 100_000_000_000n },
        { ...plan, scope, fund, measure: "ACTUAL" as const, amount: 97_000_000_000n },
      ]),
    );
    expect(check(`Kinh phí ${said}.`, known).filter(({ verdict }) => verdict === "wrong")).toEqual([]);
  });

  test("a percentage that the text itself explains is not judged a second time", () => {
    const done = { ...plan, through: 9, measure: "ACTUAL", amount: 1n } as const;
    const text =
      "Tổng kinh phí khuyến công khu vực miền Trung - Tây Nguyên thực hiện trong 9 tháng năm 2023 đạt 58,3% kế hoạch năm (45,9/78,7 tỷ đồng).";
    expect(check(text, [plan, done]).find(({ stated }) => stated === "58,3")?.kind).toBe("executed");
  });

  test("one of another year, or of no named place, is not compared", () => {
    expect(check(said("87,7"), [{ ...plan, year: 2022 }])).toEqual([]);
    expect(check("Tổng kế hoạch năm 2023 của toàn vùng là 87,7 tỷ đồng.", [plan])).toEqual([]);
  });
});
