import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { lastWord } from "../papers/paragraphs";
import { attachedTo, decisionAppendix } from "./decision-appendix";
import { decisionArticles } from "./decision-articles";
import { decisionSignature } from "./decision-signature";
import { decisionSubject } from "./decision-subject";
import { documentNumber } from "./document-number";

type Block = PaperBlock<ReportTable>;

/**
 * Quyết định giao, điều chỉnh, bổ sung, thu hồi kế hoạch in the layout of NĐ 30/2020: what it rests on, its articles, who
 * signs, and on a sheet of its own the appendix with its lines. A draft says that it is one.
 */
export function decisionPaper(decision: DecisionOnPaper): ReportText {
  const { kind, fund, isDraft, province, budgetYear, department } = decision;
  const { number, day, body } = documentNumber(decision);
  const subject = decisionSubject(decision);
  const proposer = province ? `Giám đốc Sở Công Thương ${province.fullName}` : `Cục trưởng ${department}`;
  const basis = [...decision.law.map((document) => `Căn cứ ${cited(document)};`), `Theo đề nghị của ${proposer}.`];
  const head = province ? "Chủ tịch Ủy ban nhân dân" : "Bộ trưởng";
  return {
    name: `quyet-dinh-${kind.toLowerCase()}-${fund.toLowerCase()}-${budgetYear}-${decision.id.slice(0, 8)}`,
    form: isDraft ? "DỰ THẢO" : null,
    head: {
      ...{ superior: null, agency: body, number: `Số: ${number}` },
      placeAndDay: `${province ? province.name : "Hà Nội"}, ${day}`,
    },
    title: "Quyết định",
    subtitle: [`Về việc ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`],
    ...{ attachedTo: null, landscape: false },
    blocks: [
      { kind: "heading", centred: true, text: `${head} ${province ? province.fullName : body}`.toUpperCase() },
      ...basis.map((text): Block => ({ kind: "paragraph", label: null, text })),
      { kind: "heading", centred: true, text: "QUYẾT ĐỊNH:" },
      ...lastWord(decisionArticles(decision)),
    ],
    signatures: [decisionSignature(decision)],
    recipients: [
      "Như Điều 4;",
      province ? "Bộ Công Thương;" : "Bộ Tài chính;",
      "Các đơn vị có tên trong Phụ lục;",
      `Lưu: VT, ${province ? "Sở Công Thương" : department}.`,
    ],
    appendix: {
      ...{ title: "Phụ lục", subtitle: [subject], attachedTo: attachedTo(decision) },
      table: decisionAppendix(decision),
    },
  };
}

/** "Nghị định số 45/2012/NĐ-CP của Chính phủ về khuyến công": its title names its kind. */
function cited({ number, title, issuer }: DecisionOnPaper["law"][number]): string {
  const [, kind = "Văn bản", rest = title] = /^(Nghị định|Thông tư|Quyết định|Luật)\s+(.*)$/u.exec(title) ?? [];
  return `${kind} số ${number} của ${issuer} ${rest}`;
}
