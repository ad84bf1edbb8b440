import { describe, expect, it } from "vitest";
import { formatDate, formatInstant, formatLongDate, formatMonthShort } from "@/lib/format/date";

describe("dates", () => {
  it("are dd/MM/yyyy in Vietnamese and unambiguous in English", () => {
    expect(formatDate("2023-09-05", "vi")).toBe("05/09/2023");
    expect(formatDate("2023-09-05", "en")).toBe("5 Sep 2023");
    expect(formatDate(null, "vi")).toBe("–");
  });

  it("are written in a document as NĐ 30/2020 has them", () => {
    expect(formatLongDate("2023-09-05", "vi")).toBe("ngày 05 tháng 9 năm 2023");
    expect(formatLongDate("2024-02-15", "vi")).toBe("ngày 15 tháng 02 năm 2024");
    expect(formatLongDate("2023-09-05", "en")).toBe("5 September 2023");
  });

  it("are Vietnam's, whatever the server's clock", () => {
    expect(formatInstant(new Date("2023-09-04T18:05:00Z"), "vi")).toBe("05/09/2023 01:05");
  });

  it("name months shortly", () => {
    expect(formatMonthShort(9, "vi")).toBe("T9");
    expect(formatMonthShort(9, "en")).toBe("Sep");
  });
});
