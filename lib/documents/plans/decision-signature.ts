import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import type { Signature } from "@/lib/domain/report/report-text";

const HEADS = {
  KCQG: { body: null, head: "Bộ trưởng", deputy: "Thứ trưởng" },
  KCDP: { body: "TM. Ủy ban nhân dân", head: "Chủ tịch", deputy: "Phó Chủ tịch" },
} as const;

/**
 * Who signs a decision and in which right (NĐ 30/2020, Phụ lục I): "KT. BỘ TRƯỞNG, THỨ TRƯỞNG" where the signer was
 * written as a deputy, with the name that follows; a signer without a title signs under the body's name alone.
 */
export function decisionSignature({ fund, signer }: Pick<DecisionOnPaper, "fund" | "signer">): Signature {
  const { body, head, deputy } = HEADS[fund];
  const hint = "(Ký, ghi rõ họ tên, đóng dấu)";
  const written = signer ?? "";
  const nameAfter = (title: string) =>
    written.toLocaleLowerCase("vi").startsWith(title.toLocaleLowerCase("vi"))
      ? written.slice(title.length).replace(/^[\s,:–-]+/u, "") || null
      : undefined;
  const byDeputy = nameAfter(deputy);
  const titled = (title: string) => (body === null ? title : `${body} – ${title}`);
  if (byDeputy !== undefined) return { title: titled(`KT. ${head} – ${deputy}`), hint, name: byDeputy };
  const byHead = nameAfter(head);
  return { title: titled(head), hint, name: byHead === undefined ? signer : byHead };
}
