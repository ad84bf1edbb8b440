import { expect, test } from "vitest";
import { cellsOf } from "@/lib/input/pasted-cells";
import { pastedTable } from "@/lib/input/pasted-table";

const names = ["Tổng số", "Đào tạo nghề, truyền nghề", "Mô hình trình diễn"];
const headings = ["Nội dung", "KCQG", "KCĐP", "Kế hoạch", "Thực hiện"];
const block = (text: string, target = { names, headings }) => pastedTable(cellsOf(text), target);
const written = (text: string) => block(text).rows.map(({ to, texts }) => [to, ...texts]);

test("numbers alone are taken as they stand", () => {
  expect(block("1\t2\n\t–")).toEqual({
    rows: [
      { to: null, at: 0, texts: ["1", "2"] },
      { to: null, at: 1, texts: ["", "–"] },
    ],
    ...{ headings: 0, from: 0, strangers: [] },
  });
});

test("a text that cannot be read stays a cell of its row", () => {
  expect(written("12x\t5%\nabc\t7")).toEqual([
    [null, "12x", "5%"],
    [null, "abc", "7"],
  ]);
});

test("heading rows are left out, over several rows too", () => {
  expect(written("KCQG\tKCĐP\n10\t20")).toEqual([[null, "10", "20"]]);
  expect(written("Nguồn trung ương\t\nKế hoạch năm\tĐã chi\n10\t20")).toEqual([[null, "10", "20"]]);
});

test("named rows go to the rows of their names, in whatever order they come and however they are numbered", () => {
  expect(
    written("TT\tNội dung\tKế hoạch\n1\tMô hình trình diễn\t5\n2\t2. ĐÀO TẠO NGHỀ, truyền nghề:\t6\n\tTổng cộng\t11"),
  ).toEqual([
    [2, "5"],
    [1, "6"],
    [0, "11"],
  ]);
});

test("a column that says in what is counted is none of numbers", () => {
  expect(block("Chỉ tiêu\tĐVT\tKCQG\nMô hình trình diễn\tmô hình\t3")).toMatchObject({
    ...{ from: 2, headings: 1 },
    rows: [{ to: 2, texts: ["3"] }],
  });
});

test("a name may be begun alone, where it begins one name only", () => {
  expect(written("Đào tạo nghề\t1\nMô hình\t2")).toEqual([
    [1, "1"],
    [2, "2"],
  ]);
});

test("a row of a name that the table has not is told and goes nowhere", () => {
  expect(block("Tổng số\t9\nNội dung khác\t4\nGhi chú\t")).toMatchObject({
    rows: [{ to: 0, texts: ["9"] }],
    strangers: [{ at: 1, name: "Nội dung khác" }],
  });
});

test("in a table of words the names stay, and only its own headings are left out", () => {
  const own = { names: [], headings: ["Tên", "Nguồn", "Kế hoạch"] };
  const text = "STT\tTên\tNguồn\tKế hoạch\n1\tXã An Phú\tKCĐP\t5";
  expect(block(text, own).rows).toEqual([{ to: null, at: 1, texts: ["Xã An Phú", "KCĐP", "5"] }]);
  expect(block("Xã An Phú\tKCĐP", own).rows).toEqual([{ to: null, at: 0, texts: ["Xã An Phú", "KCĐP"] }]);
});
