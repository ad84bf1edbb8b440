import { expect, test } from "vitest";
import { documentRulesTable, legalDocumentsTable } from "@/lib/documents/reference-data/document-tables";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { getLegalDocument } from "@/lib/queries/reference-data/get-legal-document";
import { listLegalDocuments } from "@/lib/queries/reference-data/list-legal-documents";
import { testDatabase } from "../../support/database";

testDatabase({ reference: true });

test("anyone sees which rules rest on a document, and how many of each kind", async () => {
  const found = await listLegalDocuments(PUBLIC_SCOPE, { q: "36/2013/TT-BCT" });
  const items = found.items.filter(({ number }) => number.startsWith("36/2013"));
  expect(found.items.map(({ id }) => id)).toEqual(expect.arrayContaining(["tt-17-2018", "tt-36-2013"]));

  expect(items).toMatchObject([
    {
      ...{ id: "tt-36-2013", number: "36/2013/TT-BCT", sureness: "src" },
      rules: [
        { table: "advance-rates", count: 15 },
        { table: "stage-deadlines", count: 8 },
        { table: "settlement-deadlines", count: 2 },
      ],
    },
  ]);
  expect(legalDocumentsTable(items, [], "vi").rows[0]?.values.slice(-2)).toEqual([
    25,
    "Tỷ lệ tạm ứng lần đầu (15), Thời hạn xử lý (8), Thời hạn quyết toán, thanh lý (2)",
  ]);
});

test("a rule is told with what it is of, what it says and its clause, in both languages", async () => {
  const document = await getLegalDocument(PUBLIC_SCOPE, { id: "tt-28-2018" });
  if (!document) throw new Error("no such document");
  const row = (locale: "vi" | "en") =>
    documentRulesTable(document, "2026-11-28", locale).rows.find(
      ({ key }) => key === "support-caps.machinery.KCQG.2018-05-15",
    );

  expect(row("vi")?.values).toEqual([
    "Mức hỗ trợ tối đa",
    "ND3 · Ứng dụng máy móc thiết bị tiên tiến · Khuyến công quốc gia",
    expect.stringContaining("Mức tối đa (đồng): 300.000.000 đồng; Tính cho mỗi: cơ sở"),
    ...["Điều 7", "2018-05-15", null, "đang áp dụng", "theo văn bản"],
  ]);
  expect(row("en")?.values[1]).toBe("ND3 · Advanced machinery · National fund");
  expect(await getLegalDocument(PUBLIC_SCOPE, { id: "tt-1-1900" })).toBeNull();
});
