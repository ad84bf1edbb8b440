import type { WhyChanged } from "@/lib/domain/summary/changes/why-changed";
import type { Locale } from "@/lib/format/locale";
import { documentName } from "@/lib/format/summary/write-change";

/** Why a figure changed, as JSON: each amount it is made of with its documents, in đồng or whole things. */
export function whyJson({ terms }: Pick<WhyChanged, "terms">, locale: Locale) {
  return terms.map(({ role, before, after, documents, others, rest }) => ({
    ...{ role, before, after, others, rest },
    documents: documents.map(({ document, amount, records }) => ({
      ...{ kind: document.kind, id: "id" in document ? String(document.id) : null },
      ...{ name: documentName(document, records, locale), amount, records },
    })),
  }));
}
