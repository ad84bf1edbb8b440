import { zip } from "@/lib/documents/xlsx/zip";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = "http://schemas.openxmlformats.org";
const MIME = "application/vnd.openxmlformats-officedocument";

/** A small Word file of these paragraphs; equal texts give equal bytes. */
export function wordFile(paragraphs: readonly string[]): Promise<Buffer> {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
    .join("");
  return archive("word/document.xml", `${MIME}.wordprocessingml.document.main+xml`, [
    `<w:document xmlns:w="${FORMATS}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  ]);
}

/** A small Excel file of one sheet of texts; equal texts give equal bytes. */
export function excelFile(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const sheet = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  const main = `xmlns="${FORMATS}/spreadsheetml/2006/main"`;
  return archive("xl/workbook.xml", `${MIME}.spreadsheetml.sheet.main+xml`, [
    `<workbook ${main} xmlns:r="${FORMATS}/officeDocument/2006/relationships"><sheets><sheet name="Báo giá" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
  ]);
}

function archive(main: string, type: string, [document = "", sheet]: readonly string[]): Promise<Buffer> {
  const part = (path: string, content: string) => ({ path, slices: [XML + content] });
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="${FORMATS}/package/2006/relationships"><Relationship Id="rId1" Type="${FORMATS}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  const worksheet = `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MIME}.spreadsheetml.worksheet+xml"/>`;
  return zip([
    part(
      "[Content_Types].xml",
      `<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/>${sheet ? worksheet : ""}</Types>`,
    ),
    part("_rels/.rels", relation("officeDocument", main)),
    part(main, document),
    ...(sheet
      ? [
          part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
          part("xl/worksheets/sheet1.xml", sheet),
        ]
      : []),
  ]);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
