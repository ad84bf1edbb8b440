import { describe, expect, test } from "vitest";
import type { Notice } from "@/lib/domain/notices/notice";
import { noticeWords } from "@/lib/format/notices/notice-words";

const common = { id: "n", at: "2026-11-27T03:00:00.000Z", read: false, takenBy: "Trần Văn Mẫu", onBehalfOf: null };
const ofConference = { ...common, of: "conference", code: "mttn-xiii", region: "MTTN", ordinal: 13 } as const;
const task = { itemId: "i", position: 2, title: "Nộp báo cáo\nđúng hạn", unit: "Kon Tum", dueOn: "2026-12-31" };

const SAID: [Notice, string, string][] = [
  [
    { ...common, of: "project", kind: "project.turn", step: "project.submit", code: "QT-1", title: "Máy ép gỗ" },
    "Trần Văn Mẫu trình đề án lên Sở.",
    "/projects/QT-1",
  ],
  [
    { ...ofConference, kind: "conference.opened", told: { heldOn: "2023-10-26" } },
    "Trần Văn Mẫu mở hội nghị để các tỉnh gửi tham luận, kiến nghị và danh sách đại biểu; tổ chức ngày 26/10/2023.",
    "/conferences/mttn-xiii",
  ],
  [
    { ...ofConference, kind: "conference.opened", told: { heldOn: null } },
    "Trần Văn Mẫu mở hội nghị để các tỉnh gửi tham luận, kiến nghị và danh sách đại biểu.",
    "/conferences/mttn-xiii",
  ],
  [
    { ...ofConference, kind: "conference.issued", told: { issue: 2, number: "45/BC-BCT", signedOn: "2023-11-01" } },
    "Trần Văn Mẫu ban hành báo cáo tổng hợp lần 2: số 45/BC-BCT, ngày 01/11/2023.",
    "/conferences/mttn-xiii/summary",
  ],
  [
    {
      ...ofConference,
      kind: "conference.reminded",
      told: {
        ...{ unit: "Kon Tum", owes: ["figures", "paper"], since: "2023-08-01", dueOn: "2023-08-31" },
        note: "Gửi sớm\ngiúp",
      },
    },
    "Trần Văn Mẫu nhắc Kon Tum còn phải gửi số liệu kỳ báo cáo đã chốt, tham luận, từ khi mở hội nghị ngày 01/08/2023, hạn 31/08/2023. Lời nhắn: “Gửi sớm giúp”",
    "/conferences/mttn-xiii",
  ],
  [
    {
      ...{ ...ofConference, kind: "conference.corrected", takenBy: "" },
      told: {
        ...{ issue: 1, number: "45/BC-BCT", count: 5 },
        changes: [
          {
            vi: { figure: "Thực hiện · 9 tháng", printed: "45,9 tỷ đồng", now: "46,1 tỷ đồng", why: "1 chứng từ" },
            en: { figure: "Executed · 9 months", printed: "45.9 bn", now: "46.1 bn", why: "1 voucher" },
          },
        ],
      },
    },
    "Báo cáo số 45/BC-BCT (lần 1): Thực hiện · 9 tháng đã in 45,9 tỷ đồng, nay 46,1 tỷ đồng (1 chứng từ); và 4 con số khác.",
    "/conferences/mttn-xiii/summary",
  ],
  [
    {
      ...{ ...ofConference, kind: "conference.corrected", takenBy: "" },
      told: { issue: 1, number: "45/BC-BCT", count: 0, changes: [] },
    },
    "Báo cáo số 45/BC-BCT (lần 1): mọi con số lại đúng như đã in.",
    "/conferences/mttn-xiii/summary",
  ],
  [
    { ...ofConference, kind: "conference.assigned", told: task },
    "Trần Văn Mẫu giao Kon Tum thực hiện kết luận 2 (hạn 31/12/2026): “Nộp báo cáo đúng hạn”.",
    "/conferences/mttn-xiii",
  ],
  [
    { ...ofConference, kind: "conference.task-late", told: { ...task, unit: null } },
    "Kết luận 2 giao toàn vùng đã quá hạn (hạn 31/12/2026): “Nộp báo cáo đúng hạn”.",
    "/conferences/mttn-xiii",
  ],
];

describe("a notice is one sentence with the way to its thing", () => {
  test.each(SAID)("%s", (notice, sentence, path) => {
    expect(noticeWords(notice, "vi")).toMatchObject({ sentence, path });
    expect(noticeWords(notice, "en").sentence).not.toMatch(/[{}]/);
    expect(noticeWords(notice, "en").sentence).not.toBe(sentence);
  });
});

test("a notice says how a long conclusion begins", () => {
  const title = "Tham mưu ".repeat(100);
  const { sentence } = noticeWords({ ...ofConference, kind: "conference.assigned", told: { ...task, title } }, "vi");
  expect(sentence.length).toBeLessThan(260);
  expect(sentence).toMatch(/…”\.$/);
});
