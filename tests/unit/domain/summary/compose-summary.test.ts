import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FUNDS } from "@/lib/domain/fund";
import { figureKey } from "@/lib/domain/summary/figure-ref";
import { PERIOD_USES } from "@/lib/domain/summary/summary-facts";
import { usualProse, writeSentence } from "@/lib/format/summary/write-sentence";
import { certifiedAmounts, moneyRecords } from "../../../support/facts-of-records";
import { kept, PLACES, paid, planned, record, summaryOf, TY } from "../../../support/summaries";

const written = (summary: ReturnType<typeof summaryOf>, locale: "vi" | "en" = "vi") =>
  summary.parts.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({
      id: sentence.id,
      text: writeSentence(sentence, null, summary, { locale, decimals: {} })
        .map(({ text }) => text)
        .join(""),
    })),
  );

const saying = (summary: ReturnType<typeof summaryOf>, id: string) =>
  written(summary).find((sentence) => sentence.id === id)?.text ?? "";

describe("whatever the records and reports of a region", () => {
  test("each sentence says nothing it does not know, in either language", () => {
    fc.assert(
      fc.property(
        moneyRecords,
        certifiedAmounts,
        fc.constantFrom(...PERIOD_USES),
        kept,
        (money, certified, uses, records) => {
          const summary = summaryOf(money, certified, uses, records);
          for (const locale of ["vi", "en"] as const)
            for (const { text } of written(summary, locale))
              expect(text).not.toMatch(/[{}]|– (tỷ|VND)|\(–|–%|undefined/);
        },
      ),
    );
  });

  test("every number of a sentence or a table is one of the summary's figures, under its key", () => {
    fc.assert(
      fc.property(moneyRecords, certifiedAmounts, (records, certified) => {
        const summary = summaryOf(records, certified);
        for (const { tables } of summary.parts)
          for (const { rows, columns } of tables)
            for (const { cells } of rows) {
              expect(cells).toHaveLength(columns.length);
              for (const cell of cells) if (cell) expect(summary.figures.has(figureKey(cell))).toBe(true);
            }
      }),
    );
  });

  test("the words of a sentence hold no digit: each number stands in a place", () => {
    fc.assert(
      fc.property(moneyRecords, certifiedAmounts, (records, certified) => {
        for (const { sentences } of summaryOf(records, certified).parts)
          for (const sentence of sentences)
            for (const locale of ["vi", "en"] as const)
              expect(usualProse(sentence, locale).replace(/\{\w+\}/g, "")).not.toMatch(/\d/);
      }),
    );
  });
});

describe("a region's singular years each have their own words", () => {
  test("nothing planned and nothing paid yet", () => {
    const summary = summaryOf([]);

    expect(written(summary).map(({ text }) => text)).toEqual([
      "Tổng kinh phí khuyến công thực hiện năm 2022 của 3 tỉnh, thành phố khu vực phía Bắc là 0 đồng; kế hoạch mới có ở 0/3 tỉnh, nên chưa tính tỷ lệ thực hiện.",
      "Trong đó: Không có kinh phí KCQG thực hiện trong năm.",
      "Chưa có số liệu riêng của kinh phí KCĐP.",
      "Chưa có kế hoạch kinh phí khuyến công năm 2023 của khu vực phía Bắc.",
      "Trong 9 tháng năm 2023 chưa có đợt phân bổ kinh phí KCQG nào.",
      "Kinh phí toàn vùng đã thực hiện trong 9 tháng năm 2023 đạt 0 đồng; chưa đủ số liệu cùng kỳ để so sánh.",
      "Trong đó: Kinh phí KCQG chưa thực hiện trong kỳ.",
      "Chưa có số liệu riêng của kinh phí KCĐP.",
      "Trong 9 tháng năm 2023 chưa có kết quả nào được nghiệm thu.",
      "Chưa có đề án nào đến hạn nghiệm thu theo hợp đồng nên chưa xếp hạng về thời hạn nghiệm thu.",
      "Cổng chưa ghi nhận báo cáo định kỳ nào đến hạn trong thời gian này, nên chưa xếp hạng về thời hạn báo cáo.",
      "Chưa có số ước 9 tháng năm 2022 được chốt nên chưa xếp hạng về độ sát của số ước.",
    ]);
  });

  test("one fund carries the whole region", () => {
    const summary = summaryOf([
      ...planned("now", TY, ["KCDP"]),
      ...planned("before", TY),
      ...paid("before", TY, "KCDP"),
    ]);

    expect(saying(summary, "last-year.KCDP")).toContain("và là toàn bộ kinh phí khuyến công thực hiện của vùng");
    expect(saying(summary, "last-year.KCQG")).toBe("Trong đó: Không có kinh phí KCQG thực hiện trong năm.");
  });

  test("a plan that shrank is lower, one that grew higher, and the same is neither", () => {
    const growing = (now: bigint) =>
      saying(summaryOf([...planned("now", now), ...planned("before", TY)]), "plan.total");

    expect(growing(TY / 2n)).toContain("thấp hơn 50,0% so với kế hoạch năm 2022 (6,0 tỷ đồng)");
    expect(growing(2n * TY)).toContain("cao hơn 100,0% so với kế hoạch năm 2022 (6,0 tỷ đồng)");
    expect(growing(TY)).toContain("bằng kế hoạch năm 2022 (6,0 tỷ đồng)");
  });

  test("no plan of the year before leaves nothing to compare with", () => {
    expect(saying(summaryOf(planned("now", TY)), "plan.total")).toContain(
      "chưa đủ số liệu kế hoạch năm 2022 để so sánh",
    );
  });

  test("a province without a plan takes the ratio away and says how many have one", () => {
    const missing = planned("now", TY).filter(({ recordedId, fund }) => recordedId !== "south" || fund === "KCQG");
    const share = saying(summaryOf(missing), "plan.KCDP");

    expect(share).toContain("kế hoạch KCĐP của cả nước mới có ở 2/3 tỉnh, nên chưa tính tỷ trọng");
    expect(saying(summaryOf(missing), "plan.total")).toContain("(kế hoạch mới có ở 2/3 tỉnh)");
    expect(share).not.toContain("%");
  });

  test("an estimate is called one", () => {
    const certified = PLACES.flatMap((recordedId) =>
      FUNDS.map((fund) => ({ year: "now", recordedId, fund, measure: "ESTIMATE", amount: TY / 4n }) as const),
    );
    const summary = summaryOf(planned("now", TY), certified, "ESTIMATE");

    expect(saying(summary, "so-far.total")).toBe(
      "Kinh phí toàn vùng ước thực hiện trong 9 tháng năm 2023 đạt 1,5 tỷ đồng, đạt 25,0% kế hoạch năm; chưa đủ số liệu cùng kỳ để so sánh.",
    );
  });

  test("money below one tỷ is said in triệu, so that it is not lost in a decimal", () => {
    const summary = summaryOf([...planned("now", TY), ...paid("now", 12_300_000n, "KCDP")]);

    expect(saying(summary, "so-far.KCDP")).toContain("Kinh phí KCĐP đã thực hiện là 36,9 triệu đồng");
  });

  test("one province with a percentage is neither first nor last, and nobody is behind a pace that is not known", () => {
    const one = [record({ fund: "KCQG", plan: TY }), record({ fund: "KCDP", plan: TY })];
    const ids = written(summaryOf(one)).map(({ id }) => id);

    expect(ids).not.toContain("provinces.ranked");
    expect(ids).not.toContain("provinces.behind");
  });
});
