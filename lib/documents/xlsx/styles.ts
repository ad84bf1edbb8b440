/** What a cell is written as; each has one place in the workbook's list of styles. */
export type CellLook = {
  readonly format:
    | "text"
    | "whole"
    | "percent"
    | "signed-percent"
    | `${"percent" | "signed-percent"}-${0 | 2}`
    | "day"
    | `decimals-${0 | 1 | 2 | 3 | 4 | 5 | 6}`;
  readonly weight: "plain" | "bold";
};

const FORMATS = {
  text: "@",
  whole: "#,##0",
  percent: "0.0%",
  "signed-percent": "+0.0%;-0.0%;0.0%",
  "percent-0": "0%",
  "percent-2": "0.00%",
  "signed-percent-0": "+0%;-0%;0%",
  "signed-percent-2": "+0.00%;-0.00%;0.00%",
  day: "dd/mm/yyyy",
  "decimals-0": "#,##0",
  "decimals-1": "#,##0.0",
  "decimals-2": "#,##0.00",
  "decimals-3": "#,##0.000",
  "decimals-4": "#,##0.0000",
  "decimals-5": "#,##0.00000",
  "decimals-6": "#,##0.000000",
} as const satisfies Record<CellLook["format"], string>;
const NAMES = Object.keys(FORMATS) as CellLook["format"][];
const FIRST_FORMAT = 164;

/** Looks of the lines around the rows, after those of cells. */
const AROUND = [
  // Title, a line about the view, the unit, a head, the ordinal, a note.
  { font: 2, border: 0, align: 'horizontal="left" vertical="center"' },
  { font: 0, border: 0, align: 'horizontal="left"' },
  { font: 3, border: 0, align: 'horizontal="right"' },
  { font: 1, border: 1, align: 'horizontal="center" vertical="center" wrapText="1"' },
  { font: 0, border: 1, align: 'horizontal="center" vertical="top"' },
  { font: 3, border: 0, align: 'horizontal="left" vertical="top" wrapText="1"' },
  // Who signs.
  { font: 1, border: 0, align: 'horizontal="center" vertical="center"' },
] as const;
const FIRST_AROUND = NAMES.length * 2;
export const TITLE = FIRST_AROUND;
export const ABOUT = FIRST_AROUND + 1;
export const UNIT = FIRST_AROUND + 2;
export const HEAD = FIRST_AROUND + 3;
export const ORDINAL = FIRST_AROUND + 4;
export const NOTE = FIRST_AROUND + 5;
export const SIGNED = FIRST_AROUND + 6;

/** The place of a cell's look in the list of styles. */
export function styleOf({ format, weight }: CellLook): number {
  return NAMES.indexOf(format) * 2 + (weight === "bold" ? 1 : 0);
}

const font = (rest: string) => `<font>${rest}<name val="Times New Roman"/><family val="1"/></font>`;
const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
const look = (format: number, fontId: number, border: number, align: string) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;

const cellLooks = NAMES.flatMap((name, at) => {
  const align = name === "text" ? 'horizontal="left" vertical="top" wrapText="1"' : 'vertical="top"';
  return [0, 1].map((weight) => look(FIRST_FORMAT + at, weight, 1, align));
});
const aroundLooks = AROUND.map(({ font: fontId, border, align }) => look(0, fontId, border, align));

/** `xl/styles.xml`: formats of the columns' kinds, the faces of a form of the Ministry, thin lines around cells. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${NAMES.length}">${NAMES.map(
  (name, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${FORMATS[name]}"/>`,
).join("")}</numFmts><fonts count="4">${font('<sz val="11"/>')}${font('<b/><sz val="11"/>')}${font(
  '<b/><sz val="14"/>',
)}${font('<i/><sz val="11"/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side(
  "left",
)}${side("right")}${side("top")}${side(
  "bottom",
)}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${
  cellLooks.length + aroundLooks.length
}">${[...cellLooks, ...aroundLooks].join("")}</cellXfs></styleSheet>`;
