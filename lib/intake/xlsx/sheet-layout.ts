import { LIMITS } from "../limits";
import { attributesOf, says } from "../xml/attributes";
import { type Place, placeOf } from "./place";

/** Cells merged into one, from the top left to the bottom right. */
export type Merge = { readonly name: string; readonly from: Place; readonly to: Place };

/** What a sheet does with its cells that a table of records may not have; hidden rows are marked by themselves. */
export type SheetLayout = { readonly hiddenColumns: ReadonlySet<number>; readonly merges: readonly Merge[] };

/** A table that was laid out by nobody, as in a CSV file. */
export const NO_LAYOUT: SheetLayout = { hiddenColumns: new Set(), merges: [] };

/** Below these nobody sees what stands there: a height in points (15 is usual), a width in characters (8 is usual). */
const LEAST_HEIGHT = 4;
const LEAST_WIDTH = 1;
const EVERY_COLUMN = Array.from({ length: LIMITS.columns }, (_, index) => index + 1);

/** Hears the parts of a worksheet around its table: columns, heights and merged cells. */
export class SheetLayoutReader {
  readonly #hidden = new Set<number>();
  readonly #merges: Merge[] = [];
  #hidesRows = false;

  get layout(): SheetLayout {
    return { hiddenColumns: this.#hidden, merges: this.#merges };
  }

  open(path: readonly string[], written: string): void {
    const name = path.at(-1);
    if (path.length === 2 && name === "sheetFormatPr") this.#default(attributesOf(written));
    else if (path.length === 3 && name === "col") this.#column(attributesOf(written));
    else if (path.length === 3 && name === "mergeCell") this.#merge(attributesOf(written).ref ?? "");
  }

  /** Whether a row with these attributes is not to be seen. */
  hides({ hidden, ht }: Readonly<Record<string, string>>): boolean {
    return says(hidden) || (ht === undefined ? this.#hidesRows : tooSmall(ht, LEAST_HEIGHT));
  }

  #default({ zeroHeight, defaultRowHeight, defaultColWidth }: Readonly<Record<string, string>>): void {
    this.#hidesRows = says(zeroHeight) || tooSmall(defaultRowHeight, LEAST_HEIGHT);
    if (tooSmall(defaultColWidth, LEAST_WIDTH)) for (const column of EVERY_COLUMN) this.#hidden.add(column);
  }

  #column({ min, max, width, hidden }: Readonly<Record<string, string>>): void {
    const isHidden = says(hidden) || tooSmall(width, LEAST_WIDTH);
    for (let at = Math.max(Number(min), 1); at <= Math.min(Number(max), LIMITS.columns); at++) {
      if (isHidden) this.#hidden.add(at);
      else if (width !== undefined) this.#hidden.delete(at);
    }
  }

  #merge(name: string): void {
    const [from = "", to = from] = name.split(":");
    const [first, last] = [placeOf(from), placeOf(to)];
    if (first && last && this.#merges.length < LIMITS.problems) this.#merges.push({ name, from: first, to: last });
  }
}

function tooSmall(size: string | undefined, least: number): boolean {
  return size !== undefined && !(Number(size) >= least);
}
