import { describe, expect, test } from "vitest";
import {
  type DocumentIdentity,
  documentId,
  isSameDocument,
  readDocumentNumber,
} from "@/lib/domain/reference-data/document-number";

const document = (number: string, given: Partial<DocumentIdentity> = {}): DocumentIdentity => ({
  ...{ number, issuer: "Bộ Tài chính", issuedOn: null },
  ...given,
});

test.each([
  ["64/2024/TT-BTC", "64-2024-tt-btc"],
  ["Thông tư số 64/2024/TT-BTC", "64-2024-tt-btc"],
  ["064 / 2024 / tt – btc", "64-2024-tt-btc"],
  ["235/2025/NĐ-CP", "235-2025-nd-cp"],
  ["57-NQ/TW", "57-nq-tw"],
])("the id of a document follows from its number, however it is typed: %s", (number, id) => {
  expect(documentId(document(number))).toBe(id);
});

test("a number that bears no year takes it from the day of issue", () => {
  expect(documentId(document("2646/QĐ-BCT", { issuedOn: "2025-09-23" }))).toBe("2646-2025-qd-bct");
});

test.each(["28/2018", "123", "Thông tư", "???", ""])("%j is no number of a document", (number) => {
  expect(readDocumentNumber(number)).toBeNull();
});

describe("two are one document", () => {
  test.each([
    ["of the same folded number", document("28/2018/TT-BTC"), document("Thông tư 28/2018/TT-BTC"), true],
    ["of another year", document("28/2018/TT-BTC"), document("28/2019/TT-BTC"), false],
    ["of another symbol", document("28/2018/TT-BTC"), document("28/2018/TT-BCT"), false],
    [
      "of a year that the older one's id alone says",
      document("1881/QĐ-TTg", { id: "qd-1881-2020" }),
      document("1881/QĐ-TTg", { issuedOn: "2020-11-20" }),
      true,
    ],
    [
      "of a number that another year gave anew",
      document("1881/QĐ-TTg", { id: "qd-1881-2020" }),
      document("1881/QĐ-TTg", { issuedOn: "2015-11-02" }),
      false,
    ],
    [
      "of two provinces' councils",
      document("05/2026/NQ-HĐND", { issuer: "HĐND tỉnh Quảng Trị" }),
      document("05/2026/NQ-HĐND", { issuer: "HĐND thành phố Đà Nẵng" }),
      false,
    ],
  ])("%s", (_, one, other, same) => {
    expect([isSameDocument(one, other), isSameDocument(other, one)]).toEqual([same, same]);
  });
});
