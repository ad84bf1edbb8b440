import type { WrittenProject } from "@/lib/domain/project/written-project";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { peoplesCommittee, placeAndDay } from "../projects/agencies";

type Of = Pick<WrittenProject, "code" | "title" | "agencies">;
type Wish = { readonly name: string; readonly title: string; readonly landscape?: boolean };

/** A paper of the dossier under the head of the Sở, unsigned: what the portal holds of the đề án, printed on demand. */
export function paperOf(
  { code, title, agencies }: Of,
  wish: Wish,
  blocks: readonly PaperBlock<ReportTable>[],
): ReportText {
  return {
    ...{ name: wish.name, form: null, title: wish.title, subtitle: [title, `Mã đề án ${code}`], attachedTo: null },
    head: {
      ...{ superior: peoplesCommittee(agencies), agency: agencies.office, number: null },
      placeAndDay: placeAndDay(agencies, null),
    },
    ...{ landscape: wish.landscape ?? false, blocks, signatures: [], recipients: [] },
  };
}
