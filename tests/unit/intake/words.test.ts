import { describe, expect, test } from "vitest";
import { RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { LOCALES } from "@/lib/format/locale";
import { columnLongName, columnName, measureName } from "@/lib/format/measure-names";
import { formatPeriod, formatThrough } from "@/lib/format/period";
import { otherFigureName, publishedMeasureName, targetName } from "@/lib/format/published-measure";
import { regionPhrase, scopeName } from "@/lib/format/scope-names";
import { fold } from "@/lib/intake/fold";
import { garblingOf } from "@/lib/intake/garbled";
import { readDay } from "@/lib/intake/published-figures/read-day";
import { readPeriod } from "@/lib/intake/published-figures/read-period";
import { readScope } from "@/lib/intake/published-figures/read-scope";
import { readUnit } from "@/lib/intake/published-figures/read-unit";
import { fundKey, vocabularyOf } from "@/lib/intake/published-figures/vocabulary";
import { read, readFile } from "./figure-file";
import { KNOWN } from "./known";

const words = vocabularyOf(KNOWN);
const measureOf = (text: string, counts?: string) =>
  words.measures.get(fold(text))?.find((reading) => counts === undefined || reading.counts === counts)?.measure;
const fundOf = (text: string) => words.funds.get(fold(text)) ?? words.funds.get(fundKey(text));
const codesOf = async (changes: Record<string, string | number>) =>
  (await read(changes)).problems.map(({ code }) => code);

describe("every word the portal itself prints is read", () => {
  test.each(LOCALES)("names of measures, targets, funds, scopes and periods in %s", (locale) => {
    for (const code of ["PLAN", "RELEASED", "COMMITTED", "DISBURSED", "ACTUAL", "ESTIMATE"]) {
      expect(measureOf(publishedMeasureName(code, locale) ?? "", "money")).toBe(code);
    }
    for (const ratio of RATIO_MEASURES) expect(measureOf(measureName(ratio, locale))).toBe(ratio);
    expect(measureOf(otherFigureName("plan-decisions", locale) ?? "")).toBe("plan-decisions");
    expect(measureOf(targetName("Cơ sở được hỗ trợ máy móc", locale))).toBe("establishments-machinery:target");
    for (const fund of ["ALL", "KCQG", "KCDP"] as const) {
      expect(fundOf(columnName(fund, locale))).toBe(fund);
      expect(fundOf(columnLongName(fund, locale))).toBe(fund);
    }
    for (const scope of ["VN", "BAC", "MTTN", "NAM"] as const) {
      expect(readScope(scopeName(scope, locale), words, 2023, null)).toEqual({ scope });
      if (scope !== "VN") expect(readScope(regionPhrase(scope, locale), words, 2023, null)).toEqual({ scope });
    }
    for (const through of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const) {
      expect(readPeriod(formatThrough(through, locale))).toEqual({ through, year: null });
      expect(readPeriod(formatPeriod(2023, through, locale))).toEqual({ through, year: 2023 });
    }
  });
});

describe("a period counts from January", () => {
  test.each([
    ["9", 9, null],
    ["9 tháng", 9, null],
    ["9 tháng đầu năm", 9, null],
    ["9 tháng đầu năm 2023", 9, 2023],
    ["9T/2023", 9, 2023],
    ["sáu tháng đầu năm", 6, null],
    ["năm tháng", 5, null],
    ["cả năm 2021", 12, 2021],
    ["năm 2021", 12, 2021],
    ["2021", 12, 2021],
    ["quý I", 3, null],
    ["Quý I/2024", 3, 2024],
    ["tháng 1", 1, null],
    ["lũy kế đến tháng 9", 9, null],
    ["đến hết tháng 9/2023", 9, 2023],
    ["lũy kế quý III", 9, null],
    ["quý III (lũy kế)", 9, null],
  ])("%s", (text, through, year) => {
    expect(readPeriod(text)).toEqual({ through, year });
  });

  test.each(["tháng 9", "Tháng 09/2023", "9/2023", "quý III", "quý II năm 2023", "Q4"])(
    "%s is that month or quarter alone",
    async (text) => {
      expect(readPeriod(text)).toBe("alone");
      expect(await codesOf({ "Đến tháng": text })).toEqual(["month-alone"]);
    },
  );

  test.each(["tháng 13", "0", "quý V", "6 tháng cuối năm", "tháng", "kỳ này"])("%s is none", (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  test("and names no other year than its own cell", async () => {
    expect(await codesOf({ "Đến tháng": "cả năm 2021" })).toEqual(["period-of-other-year"]);
    expect((await read({ "Đến tháng": "cả năm 2021", Năm: "" })).rows[0]).toMatchObject({ year: 2021, through: 12 });
  });
});

describe("words people write", () => {
  test.each([
    ["KH", "PLAN"],
    ["kế hoạch được giao", "PLAN"],
    ["Kinh phí thực hiện", "ACTUAL"],
    ["ước TH", "ESTIMATE"],
    ["Giải ngân", "DISBURSED"],
    ["tỷ lệ thực hiện", "executed"],
    ["% so với kế hoạch", "executed"],
  ])("measure %s", (text, measure) => expect(measureOf(text)).toBe(measure));

  test.each([
    ["KCĐP", "KCDP"],
    ["nguồn kinh phí địa phương", "KCDP"],
    ["Khuyến công QG", "KCQG"],
    ["Tổng cộng", "ALL"],
    ["cả hai nguồn", "ALL"],
  ])("fund %s", (text, fund) => expect(fundOf(text)).toBe(fund));

  test.each([
    ["ngàn đồng", "nghìn đồng"],
    ["trđ", "triệu đồng"],
    ["ĐVT: tỷ đồng", "tỷ đồng"],
    ["₫", "đồng"],
    ["VND billion", "tỷ đồng"],
  ])("unit %s", (text, unit) => expect(readUnit(text)).toEqual({ unit, counts: "money" }));

  test.each(["26/10/23", "26-10-2023", "26.10.2023", "ngày 26 tháng 10 năm 2023", "26 October 2023", "2023-10-26"])(
    "day %s",
    (text) => expect(readDay({ kind: "text", text })).toBe("2023-10-26"),
  );

  test.each(["–", "không nêu", "không ghi ngày", "undated"])("%s where there is nothing to say", async (text) => {
    expect((await read({ "Ngày công bố": text })).rows[0]).toMatchObject({ sourceDate: null });
  });

  test("headings with a unit in brackets, below a title full of commas", async () => {
    const csv = [
      "Biểu 1, số liệu, đã công bố, của hội nghị, năm 2023, khu vực, miền Trung, Tây Nguyên, và, cả, nước, khác, nữa",
      "Phạm vi;Năm;Kỳ;Nguồn kinh phí;Chỉ tiêu;Giá trị (tỷ đồng);ĐVT;Số lẻ;Tài liệu;Ngày",
      "MTTN;2023;9 tháng;Tổng số;Thực hiện;45,9;tỷ đồng;1;Báo cáo;26/10/23",
    ].join("\n");
    const { rows, problems } = await readFile("a.csv", Buffer.from(csv));
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { through: 9, fund: "ALL", measure: "ACTUAL", printed: "45,9", sourceDate: "2023-10-26" },
    ]);
  });
});

describe("a name borne before and after a merger", () => {
  test.each([
    ["25/06/2025", 2025, "da-nang"],
    ["25/06/2025", "", "da-nang"],
    ["25/12/2026", 2026, "da-nang-2025"],
    ["", 2026, "da-nang-2025"],
  ])("in a source of %s about %s", async (date, year, scope) => {
    expect((await read({ "Phạm vi": "Đà Nẵng", Năm: year, "Ngày công bố": date })).rows[0]?.scope).toBe(scope);
  });

  test.each([
    ["25/12/2025", 2024],
    ["", 2024],
    ["", ""],
  ])("is asked back in a source of %j about %j, both named", async (date, year) => {
    const { problems } = await read({ "Phạm vi": "Đà Nẵng", Năm: year, "Ngày công bố": date });
    expect(problems).toMatchObject([{ code: "scope-ambiguous", expected: "da-nang, da-nang-2025" }]);
  });

  test("a name only one unit ever bore is simply taken", async () => {
    expect((await read({ "Phạm vi": "Hòa Bình", Năm: 2026, "Ngày công bố": "" })).rows[0]?.scope).toBe("hoa-binh");
  });
});

describe("a value fits what it measures", () => {
  test.each([
    [{ "Giá trị": "45,9 %" }, "percent-in-amount"],
    [{ "Giá trị": "999.999.999", "Số chữ số thập phân": "", "Đơn vị tính": "triệu đồng" }, null],
    [{ "Giá trị": "1.000.000", "Số chữ số thập phân": "" }, "amount-too-large"],
    [{ "Giá trị": "-3", "Chỉ tiêu": "brands", "Đơn vị tính": "cơ sở", "Số chữ số thập phân": "" }, "count-wrong"],
    [{ "Giá trị": "3,5", "Chỉ tiêu": "brands", "Đơn vị tính": "cơ sở" }, "count-wrong"],
    [{ "Giá trị": 58.32774, "Số chữ số thập phân": "", "Chỉ tiêu": "executed", "Đơn vị tính": "%" }, null],
    [
      { "Giá trị": 58.32774219, "Số chữ số thập phân": "", "Chỉ tiêu": "executed", "Đơn vị tính": "%" },
      "decimals-too-many",
    ],
  ])("%j", async (changes, code) => {
    expect(await codesOf(changes)).toEqual(code === null ? [] : [code]);
  });
});

describe("text from before Unicode is told apart", () => {
  test.each([
    ["Héi nghÞ khuyÕn c«ng vïng", "text-tcvn3"],
    ["Kinh phÝ", "text-tcvn3"],
    ["Hµ Néi", "text-tcvn3"],
    ["Hoäi nghò khuyeán coâng", "text-vni"],
    ["Haø Noäi", "text-vni"],
    ["Há»™i nghá»‹ khuyáº¿n cÃ´ng", "text-doubly-encoded"],
    ["Ká»³ há»p", "text-doubly-encoded"],
  ])("%s", async (text, garbling) => {
    expect(garblingOf(text)).toBe(garbling);
    expect(await codesOf({ "Nguồn công bố": text })).toEqual([garbling]);
  });

  test("letters lost on the way into a CSV file", async () => {
    const csv = "Chỉ tiêu;Giá trị;Đơn vị tính;Nguồn công bố\nPLAN;1;tỷ đồng;H\uFFFDi ngh\uFFFD";
    const { problems } = await readFile("a.csv", Buffer.from(csv));
    expect(problems.find(({ row }) => row === 2)).toMatchObject({ code: "text-replaced", heading: "Nguồn công bố" });
  });

  test.each([
    "Hội nghị khuyến công",
    "Hà Giang",
    "HOÀ AN, KHOÁNG, QUÊ, QUÁ, LOÃNG",
    "Công ty Honda® Việt Nam",
    "Café «Thành Công» – “Tân Âu”",
    "xã Quê Mỹ, huyện Quà",
    "Hoà, Quân, Xuân, uỷ, thuê, loé",
    "Hội nghị".normalize("NFD"),
  ])("%s is sound", (text) => expect(garblingOf(text)).toBeNull());
});
