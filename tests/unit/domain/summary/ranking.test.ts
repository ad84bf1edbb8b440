import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CertifiedAmount } from "@/lib/domain/figures/execution-facts";
import { compareRatios } from "@/lib/domain/figures/unit-order";
import { FUNDS } from "@/lib/domain/fund";
import { awardSuggestions } from "@/lib/domain/summary/award-suggestions";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import { CRITERIA, criterionFigure, leadersBy, rankedBy, sizeOf } from "@/lib/domain/summary/ranking";
import { NO_RECORDS } from "@/lib/domain/summary/records";
import { PERIOD_MEASURES, PERIOD_USES, ratioIn } from "@/lib/domain/summary/summary-facts";
import { readFigure } from "@/lib/domain/summary/summary-figure";
import { writeSentence } from "@/lib/format/summary/write-sentence";
import { certifiedAmounts, moneyRecords } from "../../../support/facts-of-records";
import { factsOfSummary, kept, PLACES, planned, record, TY } from "../../../support/summaries";

const anyFacts = fc
  .tuple(moneyRecords, certifiedAmounts, fc.constantFrom(...PERIOD_USES), kept)
  .map((given) => factsOfSummary(...given));

const sentencesOf = (facts: ReturnType<typeof factsOfSummary>) => {
  const summary = composeSummary(facts);
  return summary.parts.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({
      id: sentence.id,
      text: writeSentence(sentence, null, summary, { locale: "vi", decimals: {} })
        .map(({ text }) => text)
        .join(""),
    })),
  );
};
const saying = (facts: ReturnType<typeof factsOfSummary>, id: string) =>
  sentencesOf(facts).find((sentence) => sentence.id === id)?.text ?? "";

describe("whatever is known of a region's provinces", () => {
  test("a ranking has exactly those whose number is known, none before a better one", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...CRITERIA), (facts, criterion) => {
        const ranked = rankedBy(criterion, facts);
        const known = facts.views.now.byUnit.filter(
          ({ key }) => readFigure(criterionFigure(criterion, key, facts), facts).value !== null,
        );

        expect(ranked.map(({ unitId }) => unitId).sort()).toEqual(known.map(({ key }) => key).sort());
        for (const [at, { ratio }] of ranked.slice(1).entries()) {
          const before = ranked[at]?.ratio ?? ratio;
          if (criterion === "accuracy") expect(compareRatios(sizeOf(before), sizeOf(ratio))).toBeLessThanOrEqual(0);
          else expect(compareRatios(before, ratio)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("who leads stands before somebody who does not, so that equals never lead by their names", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...CRITERIA), (facts, criterion) => {
        const leaders = leadersBy(criterion, facts);
        const others = rankedBy(criterion, facts).filter((one) => !leaders.some(({ unitId }) => unitId === one.unitId));

        if (leaders.length > 0) expect(others.length).toBeGreaterThanOrEqual(leaders.length);
        for (const { ratio } of leaders)
          for (const other of others) expect(ratio.part * other.ratio.whole).not.toBe(other.ratio.part * ratio.whole);
      }),
    );
  });

  test("an award is suggested for two reasons or more, and never to who is behind the region's own percentage", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const pace = ratioIn(facts, "now", PERIOD_MEASURES[facts.uses].ofPlan);
        for (const { unitId, reasons } of awardSuggestions(facts)) {
          expect(reasons.length).toBeGreaterThanOrEqual(2);
          for (const reason of reasons)
            expect(leadersBy(reason, facts).map((leader) => leader.unitId)).toContain(unitId);
          const own = readFigure(criterionFigure("execution", unitId, facts), facts).value;
          if (pace && own?.kind === "ratio") expect(compareRatios(own.ratio, pace)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

/** Each place with its own plan of both funds and its own payment of them. */
const uneven = [
  ...planned("now", TY),
  ...planned("before", TY),
  record({ recordedId: "north", fund: "KCDP", plan: TY }),
  record({ recordedId: "north", fund: "KCDP", month: 3, committed: TY, disbursed: TY }),
  record({ recordedId: "south", fund: "KCDP", month: 3, committed: TY / 10n, disbursed: TY / 10n }),
];

const accepted = (due: bigint, inTime: bigint) => ({ due, accepted: inTime, reported: 0n, reportedInTime: 0n });

describe("a region's provinces", () => {
  test("are suggested with each reason as a fact with both of its amounts", () => {
    expect(saying(factsOfSummary(uneven), "provinces.award.north")).toBe(
      "Đề nghị xem xét khen thưởng north vì: thực hiện 1,0 tỷ đồng, đạt 33,3% so với kế hoạch năm (3,0 tỷ đồng); KCĐP so với KCQG là 200,0% (2,0 tỷ đồng trên 1,0 tỷ đồng); kế hoạch KCĐP 2,0 tỷ đồng, cao hơn 100,0% so với năm trước (1,0 tỷ đồng).",
    );
  });

  test("that all kept every day are told so, and none leads by it", () => {
    const punctual = new Map(PLACES.map((unitId) => [unitId, accepted(4n, 4n)]));
    const facts = factsOfSummary(uneven, [], "ACTUAL", { ...NO_RECORDS, punctual });

    expect(saying(facts, "provinces.accepted")).toBe(
      "Từ đầu năm 2022 đến hết kỳ báo cáo, 12 trên 12 đề án đến hạn được nghiệm thu đúng hạn (100,0%).",
    );
    expect(leadersBy("acceptances", facts)).toEqual([]);
  });

  test("that missed days are named with the part they kept, and of whom nothing fell due has no rank", () => {
    const punctual = new Map([
      ["north", accepted(4n, 1n)],
      ["south", accepted(5n, 5n)],
    ]);
    const facts = factsOfSummary(uneven, [], "ACTUAL", { ...NO_RECORDS, punctual });

    expect(saying(facts, "provinces.accepted")).toContain("(66,7%); thấp nhất: north (25,0%).");
    expect(rankedBy("acceptances", facts).map(({ unitId }) => unitId)).toEqual(["south", "north"]);
  });

  test("that all missed the same part are not named, as only the alphabet tells them apart", () => {
    const punctual = new Map(PLACES.map((unitId) => [unitId, accepted(4n, 1n)]));
    const facts = factsOfSummary(uneven, [], "ACTUAL", { ...NO_RECORDS, punctual });

    expect(saying(facts, "provinces.accepted")).toContain("3 trên 12 đề án đến hạn được nghiệm thu đúng hạn (25,0%).");
  });

  test("are ranked by how close their estimates of the same period last year came, above or below", () => {
    const estimates = (amounts: Record<(typeof PLACES)[number], bigint>) =>
      PLACES.flatMap((recordedId) =>
        FUNDS.flatMap((fund): CertifiedAmount[] => [
          { year: "before", recordedId, fund, measure: "ESTIMATE", amount: amounts[recordedId] },
          { year: "before", recordedId, fund, measure: "ACTUAL", amount: 100n },
        ]),
      );
    const facts = factsOfSummary(uneven, estimates({ north: 90n, merged: 105n, south: 180n }));

    expect(saying(facts, "provinces.accuracy")).toBe(
      "Số ước 9 tháng năm 2022 sát với thực hiện nhất (chênh lệch): merged (5,0%); xa nhất: south (80,0%); north (-10,0%).",
    );
  });
});

describe("what is found", () => {
  test("a release that came late after its plan decision is told with its days, one in time is not", () => {
    const releases = [
      { tranche: 1, number: "1/QĐ-BCT", days: 98n },
      { tranche: 2, number: "2/QĐ-BCT", days: 60n },
    ];
    const money = [...planned("now", TY), record({ released: TY / 2n, month: 3 })];
    const facts = factsOfSummary(money, [], "ACTUAL", { ...NO_RECORDS, releases });

    expect(saying(facts, "releases.late")).toBe(
      "Các đợt phân bổ chậm sau quyết định giao kế hoạch gần nhất: 1/QĐ-BCT (98 ngày).",
    );
  });

  test("two releases of one tranche keep their own days", () => {
    const releases = [
      { tranche: 1, number: "1/QĐ-BCT", days: 98n },
      { tranche: 1, number: "2/QĐ-BCT", days: 77n },
    ];
    const money = [...planned("now", TY), record({ released: TY / 2n, month: 3 })];
    const facts = factsOfSummary(money, [], "ACTUAL", { ...NO_RECORDS, releases });

    expect(saying(facts, "releases.late")).toContain("1/QĐ-BCT (98 ngày); 2/QĐ-BCT (77 ngày).");
  });

  test("a content that is paid slower than all together is told with the money it is behind by", () => {
    const money = [
      ...planned("now", TY),
      record({ item: "b", fund: "KCDP", plan: 6n * TY }),
      record({ item: "a", fund: "KCDP", month: 3, disbursed: 3n * TY }),
    ];

    expect(saying(factsOfSummary(money), "contents.behind")).toBe(
      "So với tiến độ chung, các nội dung chậm nhiều nhất về số tiền: b 1,5 tỷ đồng.",
    );
  });

  test("a province whose payments rose by half or more jumped; one that paid next to nothing before did not", () => {
    const money = [
      ...planned("now", TY),
      ...planned("before", TY),
      ...[record({ year: "before", month: 3, disbursed: TY }), record({ month: 3, disbursed: (3n * TY) / 2n })],
      record({ year: "before", recordedId: "south", month: 3, disbursed: TY / 1000n }),
      record({ recordedId: "south", month: 3, disbursed: TY }),
    ];

    expect(saying(factsOfSummary(money), "provinces.jumps")).toBe(
      "Các địa phương tăng mạnh so với cùng kỳ: north (50,0%).",
    );
  });
});
