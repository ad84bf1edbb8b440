import type { MovedDocument } from "@/lib/domain/summary/changes/moved-document";
import type { SummaryScope } from "@/lib/domain/summary/summary";
import { withQuery } from "../projects/project-address";

/**
 * Where a document that moved a summary's figure opens: decisions and releases on pages of their own, contracts and
 * vouchers as the list of that month of the region, for who may see single ones.
 */
export function documentAddress({ region, layout }: SummaryScope, seesRecords: boolean) {
  return (document: MovedDocument): string | null => {
    switch (document.kind) {
      case "decision":
        return `/plans/decisions/${document.id}`;
      case "release":
        return `/plans/releases/${document.id}`;
      case "contracts":
      case "vouchers": {
        const { year, month, fund } = document;
        const period = { year: String(year), month: String(month) };
        return seesRecords ? withQuery(`/${document.kind}`, { region, layout, ...period, fund }) : null;
      }
      case "report":
      case "published":
      case "results":
      case "targets":
        return null;
    }
  };
}
