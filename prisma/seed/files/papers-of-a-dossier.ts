import { pdfFile, scannedSheet } from "./drawn-files";
import { excelFile, wordFile } from "./office-files";

/** What papers speak of. */
export type Attached = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly content: string;
  readonly unit: string;
  readonly steward: string;
  readonly submitted: Date;
};

export type Paper = { readonly kind: string; readonly fileName: string; readonly bytes: Buffer };

const INVENTED = "Dữ liệu minh họa";

/** Hồ sơ kèm theo: the papers that the checklist of its content asks for, in small files that really open. */
export async function papersOf({ code, title, content, unit }: Attached, number: number): Promise<Paper[]> {
  const said = [title, `Mã đề án: ${code}`, unit, INVENTED];
  const papers: Paper[] = [
    { kind: "proposal-letter", fileName: "Văn bản đề nghị.docx", bytes: await wordFile(["VĂN BẢN ĐỀ NGHỊ", ...said]) },
    { kind: "beneficiary-request", fileName: "Đơn đề nghị.pdf", bytes: pdfFile(["Đơn đề nghị hỗ trợ", ...said]) },
  ];
  if (content === "ND3") {
    const quotes = [
      ["Nhà cung cấp", "Giá (đồng)"],
      ...[1, 2, 3].map((at) => [`Đơn vị ${at}`, `${(number % 7) + 3 + at}50000000`]),
    ];
    papers.push(
      { kind: "business-registration", fileName: "Đăng ký kinh doanh.png", bytes: scannedSheet(number) },
      {
        kind: "price-quotes",
        fileName: "Báo giá thiết bị.xlsx",
        bytes: await excelFile([[title], ...quotes, [INVENTED]]),
      },
    );
  }
  if (content === "ND1") {
    papers.push({
      kind: "training-plan",
      fileName: "Kế hoạch đào tạo.pdf",
      bytes: pdfFile(["Kế hoạch đào tạo", ...said]),
    });
  }
  return papers;
}
