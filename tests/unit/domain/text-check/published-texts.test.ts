import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/domain/text-check/check-text";
import type { KnownFigure } from "@/lib/domain/text-check/known-figure";
import { placesFrom } from "@/lib/domain/text-check/places";
import { readText } from "@/lib/domain/text-check/read-text";

const places = placesFrom([{ id: "quang-nam", name: "Quảng Nam" }]);
const check = (text: string, known: readonly KnownFigure[] = []) => checkText(readText(text, places), known);
const verdicts = (text: string) => Object.fromEntries(check(text).map(({ stated, verdict }) => [stated, verdict]));

describe("sentences as reports printed them", () => {
  test.each([
    [
      "Tổng kinh phí khuyến công thực hiện năm 2022 là 69,3 tỷ đồng, đạt 95,6% kế hoạch năm (72,5 tỷ đồng).",
      { "95,6": "match" },
    ],
    [
      "Kế hoạch năm 2023 là 78,7 tỷ đồng, cao hơn 8,5% so với kế hoạch năm 2022 (72,5 tỷ đồng).",
      { "8,5": "within-rounding" },
    ],
    [
      "Kế hoạch năm 2024 là 170,8 tỷ đồng, thấp hơn 8,5% so với năm 2023 (186,5 tỷ đồng), trong đó quốc gia 71,5 tỷ đồng, địa phương 99,2 tỷ đồng.",
      { "8,5": "within-rounding", "170,8": "within-rounding" },
    ],
    ["Chín tháng thực hiện 45,9 tỷ đồng, đạt 63,3% kế hoạch năm 2023 (78,7 tỷ đồng).", { "63,3": "wrong" }],
    ["Nghị quyết số 26/2013/NQ-CP ngày 27/02/2023 của Chính phủ.", { "26/2013/NQ-CP": "wrong" }],
    [
      "Kinh phí quốc gia 18,3 tỷ đồng, chiếm 39,8% kinh phí thực hiện toàn vùng 45,9 tỷ đồng.",
      { "39,8": "within-rounding" },
    ],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
    expect(verdicts(text.normalize("NFD"))).toEqual(expected);
  });

  test("the percentage divided by the other year's plan is told with that plan, where a neighbour or the portal knows it", () => {
    const text = "Chín tháng thực hiện 45,9 tỷ đồng, đạt 63,3% kế hoạch năm 2023 (78,7 tỷ đồng).";
    const plan = { scope: "MTTN", through: 12, fund: "ALL", measure: "PLAN" } as const;
    const known = [
      { ...plan, year: 2023, amount: 78_660_000_000n },
      { ...plan, year: 2022, amount: 72_530_000_000n },
      { ...plan, scope: "NAM", year: 2021, amount: 72_500_000_000n },
    ];
    const [ours] = check(text, known);
    expect(ours?.expected).toEqual({ over: 583n, under: 10n });
    expect(ours?.explanation.otherPlan).toMatchObject({ year: 2022, amount: { over: 72_530_000_000n }, inText: false });
    const [theirs] = check(`${text} Kế hoạch năm 2022 là 72,5 tỷ đồng.`);
    expect(theirs?.explanation.otherPlan).toMatchObject({ year: 2022, inText: true });
    expect(check(text)[0]?.explanation.otherPlan).toBeNull();
  });
});

/** The published figures of both conferences, written through the shapes that reports use. */
const MTTN = [
  "Tổng kinh phí khuyến công thực hiện năm 2022 của 15 tỉnh, thành phố khu vực miền Trung - Tây Nguyên là 69,3 tỷ đồng, đạt 95,6% so với kế hoạch năm (72,5 tỷ đồng).",
  "Trong đó: Tổng kinh phí KCQG thực hiện là 27,6 tỷ đồng, đạt 94,8% so với kế hoạch (29,1 tỷ đồng) và chiếm 39,8% kinh phí khuyến công thực hiện toàn vùng; Tổng kinh phí KCĐP thực hiện là 41,7 tỷ đồng, đạt 96,1% so với kế hoạch (43,4 tỷ đồng) và chiếm 60,2% kinh phí khuyến công thực hiện toàn vùng.",
  "Tổng kế hoạch kinh phí khuyến công được duyệt năm 2023 là 78,7 tỷ đồng, cao hơn 8,5% so với kế hoạch năm 2022 (72,5 tỷ đồng).",
  "Kinh phí KCQG giao theo kế hoạch 28,4 tỷ đồng, chiếm 36,1% kinh phí khuyến công toàn vùng.",
  "Kinh phí KCĐP giao theo kế hoạch 50,3 tỷ đồng, chiếm 24,5% tổng kinh phí KCĐP kế hoạch năm 2023 (205,7 tỷ đồng) và chiếm 63,9% kinh phí khuyến công toàn vùng.",
  "Kinh phí toàn vùng đã thực hiện trong 9 tháng năm 2023 đạt 45,9 tỷ đồng, đạt 58,3% kế hoạch năm, cao hơn 85,8% so với cùng kỳ.",
  "Trong đó, KCQG thực hiện 18,3 tỷ đồng, đạt 64,4% kế hoạch; KCĐP thực hiện 27,6 tỷ đồng, đạt 54,9% kế hoạch.",
];
const BAC = [
  "Tổng kế hoạch kinh phí khuyến công năm 2024 của 28 tỉnh, thành phố khu vực phía Bắc là 170,8 tỷ đồng, thấp hơn 8,5% so với kế hoạch năm 2023 (186,5 tỷ đồng).",
  "Kinh phí KCQG giao theo kế hoạch 71,5 tỷ đồng, chiếm 41,9% kinh phí khuyến công toàn vùng; đã phân bổ đợt 1 là 18,3 tỷ đồng, đạt 25,6% kế hoạch.",
  "Kinh phí KCĐP giao theo kế hoạch 99,2 tỷ đồng, chiếm 49% tổng kinh phí KCĐP kế hoạch năm 2024 (202,3 tỷ đồng) và chiếm 58,1% kinh phí khuyến công toàn vùng.",
  "Kinh phí hỗ trợ mô hình, máy móc và đánh giá SXSH là 98,1 tỷ đồng, chiếm 57,4% tổng kế hoạch kinh phí toàn vùng.",
  "Kinh phí toàn vùng ước thực hiện trong 6 tháng năm 2024 đạt 34,7 tỷ đồng, đạt 20,3% kế hoạch năm, cao hơn 10,25% so với cùng kỳ.",
  "Trong đó, KCQG ước thực hiện 8,5 tỷ đồng, đạt 11,9% kế hoạch; KCĐP ước thực hiện 26,2 tỷ đồng, đạt 26,4% kế hoạch.",
];

describe("the figures of two real conferences", () => {
  test.each([
    ["MTTN", MTTN, 1],
    ["BAC", BAC, 1],
  ])(
    "of %s none is called wrong, and only the growth over an unprinted amount cannot be checked",
    (_, sentences, open) => {
      for (const text of [
        sentences.join(" "),
        sentences.join("\n"),
        sentences.join("\n\n"),
        sentences.join(" ").normalize("NFD"),
      ]) {
        const found = check(text);
        expect(found.filter(({ verdict }) => verdict === "wrong").map(({ stated }) => stated)).toEqual([]);
        expect(found.filter(({ verdict }) => verdict === "not-checkable")).toHaveLength(open);
      }
    },
  );

  test("each percentage moved by one unit in ten of its own is caught", () => {
    for (const [sentences, at] of [...MTTN.entries()].map(([index]) => [MTTN, index] as const)) {
      for (const [whole, digits = ""] of (sentences[at] ?? "").matchAll(/([0-9]+,[0-9]+)%/g)) {
        if (digits === "85,8") continue;
        const moved = `${Math.round(Number(digits.replace(",", ".")) * 11) / 10}`.replace(".", ",");
        const text = sentences.map((line, index) => (index === at ? line.replace(whole, `${moved}%`) : line)).join(" ");
        const wrong = check(text).filter(({ verdict, stated }) => verdict === "wrong" && stated === moved);
        expect(wrong, `${digits} → ${moved}`).toHaveLength(1);
      }
    }
  });
});
