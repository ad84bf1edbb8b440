import { expect, test } from "vitest";
import { findingText } from "@/lib/format/text-finding";
import { getCheckedText } from "@/lib/queries/text-check/get-checked-text";
import { testDatabase } from "../../support/database";

testDatabase({ sample: true });

const wrong = async (text: string) =>
  (await getCheckedText(text)).findings
    .filter(({ verdict }) => verdict === "wrong")
    .map(({ kind, stated }) => [kind, stated]);

test("a conference's published figures agree with each other and with ours", async () => {
  const text = [
    "Tổng kinh phí khuyến công thực hiện năm 2022 của 15 tỉnh, thành phố khu vực miền Trung - Tây Nguyên là 69,3 tỷ đồng, đạt 95,6% so với kế hoạch năm (72,5 tỷ đồng).",
    "Tổng kế hoạch kinh phí khuyến công được duyệt năm 2023 của khu vực miền Trung - Tây Nguyên là 78,7 tỷ đồng, cao hơn 8,5% so với kế hoạch năm 2022 (72,5 tỷ đồng).",
    "Kinh phí toàn vùng đã thực hiện trong 9 tháng năm 2023 đạt 45,9 tỷ đồng, đạt 58,3% kế hoạch năm.",
    "Tổng kế hoạch kinh phí năm 2024 khu vực phía Bắc là 170,8 tỷ đồng, thấp hơn 8,5% so với năm 2023 (186,5 tỷ đồng).",
  ].join(" ");
  expect(await wrong(text)).toEqual([]);
  const ours = (await getCheckedText(text)).findings.filter(({ kind }) => kind === "ours");
  expect(ours.map(({ stated, verdict }) => [stated, verdict])).toEqual([
    ["69,3", "match"],
    ["78,7", "match"],
    ["45,9", "match"],
    ["170,8", "match"],
  ]);
});

test("a figure that differs from ours for the same place, period and fund is told with ours", async () => {
  const { findings } = await getCheckedText(
    "Tổng kế hoạch kinh phí năm 2023 khu vực miền Trung - Tây Nguyên là 87,7 tỷ đồng.",
  );
  expect(findings.map(({ kind, verdict }) => [kind, verdict])).toEqual([["ours", "wrong"]]);
  expect(findings.map((finding) => findingText(finding, "vi"))).toEqual([
    "Cổng có 78,7 tỷ đồng cho cùng địa bàn, kỳ và nguồn.",
  ]);
});

test("a percentage divided by the other year's plan is told so, though the text names neither place nor that plan", async () => {
  const { findings } = await getCheckedText(
    "Chín tháng thực hiện 45,9 tỷ đồng, đạt 63,3% kế hoạch năm 2023 (78,7 tỷ đồng).",
  );
  expect(findings.map((finding) => findingText(finding, "vi"))).toEqual([
    "45,9 : 78,7 = 58,3%, không phải 63,3%. 63,3% là kết quả khi lấy số của năm 2022 theo cổng (72,5 tỷ đồng) làm mẫu số.",
  ]);
});
