import type { DossierDocument } from "@/lib/domain/dossier/whole-dossier";
import type { ReportTable } from "@/lib/domain/report/report-table";

/** Mục lục hồ sơ: every document in order with its day, number, file, and the SHA-256 of its bytes. */
export function indexTable(documents: readonly DossierDocument[]): ReportTable {
  return {
    ...{ name: "muc-luc-ho-so", title: "Mục lục hồ sơ", about: [], totals: [], notes: [] },
    columns: [
      { key: "title", label: "Tài liệu", kind: "text", head: true },
      { key: "number", label: "Số", kind: "text" },
      { key: "on", label: "Ngày", kind: "day" },
      { key: "path", label: "Tệp", kind: "text" },
      { key: "bytes", label: "Số byte", kind: "count" },
      { key: "sha256", label: "Mã SHA-256", kind: "text" },
    ],
    rows: documents.map(({ path, title, on, number, bytes, sha256, withheld }, at) => ({
      key: path,
      ordinal: String(at + 1),
      values: [title, number, on, withheld ? `Không kèm: ${withheld}` : path, bytes, sha256],
    })),
  };
}
