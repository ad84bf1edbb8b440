import { describe, expect, it } from "vitest";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { formatCoverage, measureName, originWords } from "@/lib/format/measure-names";

describe("words beside figures", () => {
  it("say how many provinces have reported", () => {
    expect(formatCoverage({ reporting: 13, expected: 15 }, "vi")).toBe("13/15 tỉnh");
  });

  it("call a plan from records decided, and an execution from records not yet certified", () => {
    expect(originWords("records", "plan", "vi").word).toBe("Theo quyết định");
    expect(originWords("records", "actual", "vi").word).toBe("Chưa chốt");
    expect(originWords("certified", "actual", "en").word).toBe("Certified");
  });

  it("give the reason of a refused ratio", () => {
    const note = formatFigureNote({ code: "no-ratio", measure: "executed", reason: "zero" }, "vi");
    expect(note).toBe(`${measureName("executed", "vi")}: không tính, vì mẫu số bằng 0.`);
  });

  it("name the successor of a closed unit and the day it closed", () => {
    const note = formatFigureNote(
      {
        code: "unit-closed",
        unitId: "kon-tum",
        successorId: "quang-ngai-2025",
        successorName: "Quảng Ngãi",
        closedOn: "2025-07-01",
      },
      "vi",
    );
    expect(note).toBe("Đơn vị này kết thúc ngày 01/07/2025; từ đó số liệu thuộc về Quảng Ngãi.");
  });

  it("leave no place unfilled in either language", () => {
    const coverage = { reporting: 1, expected: 2 };
    for (const locale of ["vi", "en"] as const) {
      for (const note of [
        formatFigureNote({ code: "incomplete-plan", year: 2024, coverage }, locale),
        formatFigureNote({ code: "incomplete-estimate", coverage }, locale),
        formatFigureNote({ code: "partly-certified-actual", coverage }, locale),
        formatFigureNote({ code: "partly-certified-actual", coverage: { reporting: 0, expected: 1 } }, locale),
        formatFigureNote({ code: "running-period", day: "2026-11-26", sameDay: null }, locale),
        formatFigureNote({ code: "running-period", day: "2026-11-26", sameDay: "2025-11-26" }, locale),
        formatFigureNote({ code: "published-figure", measure: "plan", source: "Bản tin" }, locale),
        formatFigureNote({ code: "published-sum", measure: "plan", source: "Bản tin", margin: 100_000_000n }, locale),
        formatFigureNote({ code: "predecessors-summed", unitId: "hue", predecessors: ["A", "B"] }, locale),
        formatFigureNote({ code: "unknown-content", content: "ND10" }, locale),
      ]) {
        expect(note).not.toMatch(/[{}]/);
      }
    }
  });
});
