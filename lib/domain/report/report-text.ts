import type { Language } from "../language";
import type { MoneyUnit } from "../money-unit";
import type { ReportTable } from "./report-table";

/** Who issues a paper (NĐ 30/2020, Phụ lục I): agency above, agency, its number, and the line of place and day. */
export type PaperHead = {
  readonly superior: string | null;
  readonly agency: string;
  readonly number: string | null;
  readonly placeAndDay: string;
};

/** Who signs: the title that signs, what stands in brackets below it, and the name where it is known. */
export type Signature = { readonly title: string; readonly hint: string; readonly name: string | null };

/** What a paper holds, in the order it is read. A paragraph may begin with a label in bold. */
export type PaperBlock<Table> =
  | { readonly kind: "heading"; readonly text: string; readonly centred?: true }
  | { readonly kind: "paragraph"; readonly label: string | null; readonly text: string }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "drawing"; readonly drawing: PaperDrawing };

/** A drawing as SVG, what stands below it ("Hình 1. …"), and what it says to whoever does not see it. */
export type PaperDrawing = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly spoken: string;
};

/** Phụ lục: what stands behind the signatures, on landscape sheets of its own (NĐ 30/2020, Phụ lục I). */
export type PaperAppendix<Table> = {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly attachedTo: string;
  readonly table: Table;
};

/**
 * A paper in the layout of NĐ 30/2020 as values: a page shows it, and the Word and PDF writers write it. Official papers
 * are in Vietnamese, whatever language the portal is read in, unless they say that they are a translation.
 */
export type ReportText<Table = ReportTable> = {
  /** Names the file: letters, digits and dashes. */
  readonly name: string;
  /** A numbered form ("Biểu số 2") names itself above everything else. */
  readonly form: string | null;
  readonly head: PaperHead;
  readonly title: string;
  readonly subtitle: readonly string[];
  /** The paper that this one goes with: "(Kèm theo Báo cáo số …)". */
  readonly attachedTo: string | null;
  readonly landscape: boolean;
  /** The unit its tables state money in; đồng unless it says otherwise. */
  readonly unit?: MoneyUnit;
  readonly blocks: readonly PaperBlock<Table>[];
  readonly signatures: readonly Signature[];
  /** The language it is in, where that is another than Vietnamese: a translation. */
  readonly language?: Language;
  /** Nơi nhận. */
  readonly recipients: readonly string[];
  readonly appendix?: PaperAppendix<Table>;
};
