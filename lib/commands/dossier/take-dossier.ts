import { createHash } from "node:crypto";
import { saveAuditEntry } from "@/lib/db/audit";
import { reading, transaction } from "@/lib/db/transaction";
import { tableCsv } from "@/lib/documents/csv";
import { indexTable } from "@/lib/documents/dossier/index-table";
import { paperOf } from "@/lib/documents/dossier/paper-of";
import { wholePaper } from "@/lib/documents/dossier/whole-paper";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { type DossierDocument, withinDossier } from "@/lib/domain/dossier/whole-dossier";
import { refuse } from "@/lib/domain/errors";
import { type StreamedFile, zipStream } from "@/lib/files/zip-stream";
import type { TakeDossierInput } from "@/lib/input/dossiers";
import { findProject } from "@/lib/queries/vouchers/find-project";
import { filesOf } from "./files-of";
import { papersOf } from "./papers-of";

type Document = { readonly told: DossierDocument; readonly open: StreamedFile["open"] | null };

/**
 * Hồ sơ toàn bộ đề án for inspectors: everything the portal holds of it as one archive with an index of SHA-256 codes, or
 * its papers as one PDF behind that index. The trail keeps who took which dossier with which hash: that of the index.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `dossier.too-large` or `paper.busy`.
 */
export async function takeDossier(actor: Actor, { code, format }: TakeDossierInput, _at: Date) {
  const scope = readScope(actor);
  const found = await reading(scope, (tx) => findProject(tx, code));
  if (!found) return refuse({ code: "access.not-found", entity: "project", id: code });
  const permit = authorize(actor, "dossier.take", { id: code, stewardUnitId: found.stewardUnitId });
  const { written, papers, tables } = await papersOf(scope, code);
  const documents: Document[] = [];
  if (format === "zip")
    for (const { place, paper, number, on } of papers) {
      const bytes = await writeApart("pdf", printText(paper));
      documents.push(made(`${place}-${plain(paper.name)}.pdf`, paper.title, bytes, { number, on }));
    }
  else documents.push(...papers.map(printed));
  if (tables.length > 0)
    documents.push(made("04-kinh-phi.xlsx", "Các bảng kinh phí", new Uint8Array(await writeWorkbook(tables, "vi"))));
  documents.push(...(await filesOf(scope, code)));
  documents.sort((one, other) => (one.told.path < other.told.path ? -1 : 1));
  const told = documents.map((document) => document.told);
  withinDossier(told);
  const table = indexTable(told);
  const csv = Buffer.from(tableCsv(table, "vi"), "utf8");
  const sha256 = sha256Of(csv);
  const index = paperOf(written, { name: "muc-luc", title: "Mục lục hồ sơ đề án", landscape: true }, [
    { kind: "paragraph", label: "Mã của mục lục (SHA-256)", text: sha256 },
    { kind: "table", table },
  ]);
  const name = `ho-so-${plain(code)}`;
  const whole =
    format === "pdf"
      ? wholePaper(
          index,
          papers.map(({ paper }) => paper),
        )
      : index;
  const pdf = await writeApart("pdf", printText(whole));
  const change = { before: null, after: { format, index: sha256, documents: told.length } };
  await transaction(actor, (tx) => saveAuditEntry(tx, permit, change));
  if (format === "pdf")
    return { fileName: `${name}.pdf`, type: "application/pdf", body: new Blob([new Uint8Array(pdf)]).stream() };
  const enclosed = [made("00-muc-luc.pdf", "", pdf), made("00-muc-luc.csv", "", csv), ...documents];
  return { fileName: `${name}.zip`, type: "application/zip", body: zipStream(enclosed.flatMap(streamed)) };
}

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const plain = (name: string) => name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();

type Known = { readonly number: string | null; readonly on: string | null };

function made(path: string, title: string, bytes: Uint8Array, known: Known = { number: null, on: null }): Document {
  const told = { path, title, ...known, bytes: bytes.length, sha256: sha256Of(bytes), withheld: null };
  return { told, open: async () => oneChunk(bytes) };
}

/** A paper that stands in the one PDF itself: its hash is that of its text. */
function printed({ place, paper, number, on }: Awaited<ReturnType<typeof papersOf>>["papers"][number]): Document {
  const text = Buffer.from(JSON.stringify(printText(paper)), "utf8");
  const told = { path: `${place}: trong tệp này`, title: paper.title, number, on, bytes: text.length };
  return { told: { ...told, sha256: sha256Of(text), withheld: null }, open: null };
}

async function* oneChunk(bytes: Uint8Array) {
  yield bytes;
}

function streamed({ told: { path, sha256, withheld }, open }: Document): StreamedFile[] {
  return open && withheld === null ? [{ path, sha256, open }] : [];
}
