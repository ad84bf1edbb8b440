import { expect, test } from "vitest";
import { summaryHtml } from "@/lib/documents/summary/html/summary-html";
import { NO_CLOSING } from "@/lib/domain/summary/closing";
import { paid, planned, summaryOf, TY } from "../../support/summaries";

const unsigned = { number: null, signedOn: null, signerTitle: null, signer: null };
const paperOf = (conference: string, prose = new Map<string, string>()) => ({
  ...{ name: "bao-cao", conference, prose, closing: NO_CLOSING, decimals: {} },
  head: { ministry: "Bộ Công Thương", department: "Cục", ...unsigned },
});
const summary = summaryOf([...planned("now", TY), ...planned("before", TY), ...paid("now", TY / 4n, "KCDP")]);
const pageOf = (conference: string, prose?: Map<string, string>) =>
  summaryHtml(summary, paperOf(conference, prose), { locale: "vi", decimals: {} });

test("one page holds the sentences, the tables and a slide for each province, and asks nothing of a network", () => {
  const page = pageOf("Hội nghị khuyến công");

  expect(page).toContain("Tổng kế hoạch kinh phí khuyến công được duyệt năm 2023");
  expect(page.match(/<section class="slide">/g)?.length).toBeGreaterThan(8);
  for (const province of ["north", "merged", "south"]) expect(page).toContain(`<h2>${province}</h2>`);
  expect(page).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg")|src=|href=|@import|url\((?!#)/);
});

test("names and words of organisers are text in it, whatever they hold", () => {
  const words = new Map([["figures.plan.total", '<script>alert("x")</script> {plan}']]);
  const page = pageOf('Hội nghị <img onerror="x">', words);

  expect(page).not.toContain("<img");
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).toContain("&lt;script&gt;");
});
