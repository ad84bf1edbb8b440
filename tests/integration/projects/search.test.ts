import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { codesOf, listOf } from "../../support/project-lists";

const db = testDatabase({ reference: true });

const TITLES = [
  "Hỗ trợ ứng dụng máy móc trong chế biến gỗ tại xã Hòa Đông",
  "Đào tạo nghề đan lát tại xã Đắk Sông",
  "Xây dựng mô hình tiết kiệm 30% điện năng",
  "Xây dựng mô hình tiết kiệm 300 kWh_ngày",
  "Tổ chức hội chợ\\triển lãm",
] as const;

const codes = new Map<string, string>();

beforeAll(async () => {
  const facts = new Facts(db.owner);
  for (const title of TITLES) codes.set(title, (await facts.aProject({ title, year: 2024 })).code);
});

const found = async (q: string) => {
  const listed = await codesOf({ q });
  return TITLES.filter((title) => listed.includes(codes.get(title) ?? "?"));
};

describe("a đề án is found by its title", () => {
  test.each(["may moc", "MÁY MÓC", "máy móc", "may  moc", "gỗ máy", "che bien go"])("typed “%s”", async (q) => {
    expect(await found(q)).toEqual([TITLES[0]]);
  });

  test.each(["dan lat", "đan lát", "ĐAN LÁT", "đào đan"])("with đ or d: “%s”", async (q) => {
    expect(await found(q)).toEqual([TITLES[1]]);
  });

  test.each(["hòa đông", "hoà đông", "Hoà Đông", "hoa dong"])("wherever Telex put the mark: “%s”", async (q) => {
    expect(await found(q)).toEqual([TITLES[0]]);
  });

  test.each(["đắk sông", "đăk sông", "dak song"])("by another spelling of the place: “%s”", async (q) => {
    expect(await found(q)).toEqual([TITLES[1]]);
  });

  test("pasted in decomposed form", async () => {
    expect(await found("máy móc".normalize("NFD"))).toEqual([TITLES[0]]);
    expect(await found("Đắk Sông".normalize("NFD"))).toEqual([TITLES[1]]);
  });
});

describe("signs that mean something to a pattern are taken literally", () => {
  test.each([
    ["30%", [TITLES[2]]],
    ["kWh_ngay", [TITLES[3]]],
    ["cho\\trien", [TITLES[4]]],
    ["%", [TITLES[2]]],
    ["％", [TITLES[2]]],
    ["_", [TITLES[3]]],
    ["t_t", []],
    ["'; DROP TABLE project; --", []],
  ])("“%s”", async (q, expected) => {
    expect(await found(q)).toEqual(expected);
  });
});

test("a đề án is found by its code, or a part of it", async () => {
  const code = codes.get(TITLES[0]) ?? "";

  expect(await codesOf({ q: code })).toEqual([code]);
  expect(await codesOf({ q: code.toLowerCase() })).toEqual([code]);
});

test("plan money not shared out to a đề án stands in the list, and leaves it when one searches", async () => {
  const facts = new Facts(db.owner);
  await facts.assigned(await facts.aProject({ year: 2021, unitId: "ha-noi", fund: "KCDP" }), million(300));
  await facts.planned({ year: 2021, unitId: "ha-noi", fund: "KCDP" }, million(120));
  const list = await listOf({ unitId: "ha-noi", year: 2021 });

  expect(list.totals.plan).toBe(million(300));
  expect(list.notSharedOut).toBe(million(120));
  expect((await listOf({ unitId: "ha-noi", year: 2021, fund: "KCQG" })).notSharedOut).toBe(0n);
  expect((await listOf({ unitId: "ha-noi", year: 2021, q: "khong co" })).notSharedOut).toBeNull();
});
