import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { escaped } from "./cells";
import { writeSheet } from "./sheet";
import { STYLES } from "./styles";
import { type ZipPart, zip } from "./zip";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook with a sheet for each table, as bytes; equal tables give equal bytes. */
export function writeWorkbook(tables: readonly ReportTable[], locale: Locale): Promise<Buffer> {
  const names = sheetNames(tables);
  const sheets = tables.map((table) => writeSheet(table, locale));
  const sheetPath = (at: number) => `xl/worksheets/sheet${at + 1}.xml`;
  const defined = names
    .map((name, at) => {
      const [first, last] = sheets[at]?.repeated ?? [1, 1];
      const quoted = escaped(`'${name.replaceAll("'", "''")}'`);
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$${first}:$${last}</definedName>`;
    })
    .join("");
  const parts: ZipPart[] = [
    text("[Content_Types].xml", contentTypes(names.length)),
    text("_rels/.rels", relations([[`${OFFICE}/officeDocument`, "xl/workbook.xml"]])),
    text(
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
        .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("")}</sheets><definedNames>${defined}</definedNames></workbook>`,
    ),
    text(
      "xl/_rels/workbook.xml.rels",
      relations([
        ...names.map((_, at): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
        [`${OFFICE}/styles`, "styles.xml"],
      ]),
    ),
    text("xl/styles.xml", STYLES),
    ...sheets.map(({ slices }, at) => ({ path: sheetPath(at), slices })),
  ];
  return zip(parts);
}

const text = (path: string, content: string): ZipPart => ({ path, slices: [content] });

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, "worksheet"));
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${all.join("")}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
}

/** Names of sheets: at most 31 signs, none that Excel refuses, no two alike. */
function sheetNames(tables: readonly ReportTable[]): string[] {
  const names: string[] = [];
  for (const { title } of tables) {
    const plain =
      title
        .replace(/[\\/?*[\]:]/g, " ")
        .replace(/^'+|'+$/g, "")
        .slice(0, 31)
        .trim() || "Sheet";
    let name = plain;
    for (let copy = 2; names.some((taken) => taken.toLowerCase() === name.toLowerCase()); copy += 1)
      name = `${plain.slice(0, 27)} (${copy})`;
    names.push(name);
  }
  return names;
}
