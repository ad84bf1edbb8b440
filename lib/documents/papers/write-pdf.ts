import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PrintedText } from "@/lib/domain/report/printed-text";

const PROJECT = process.cwd();
const TEMPLATE = path.join(PROJECT, "lib/documents/papers/report.typ");
const FONTS = path.join(PROJECT, "node_modules/@expo-google-fonts/tinos");

const compiler = NodeCompiler.create({
  workspace: path.dirname(TEMPLATE),
  fontArgs: [{ fontPaths: [FONTS] }],
});

/**
 * A paper as PDF/A-2a: its fonts inside, tagged for readers who listen. The paper is data to the template, so that
 * nothing written in it is read as markup.
 */
export function writePdf(paper: PrintedText): Buffer {
  const seconds = Math.floor(Date.now() / 1000);
  const document = { mainFilePath: TEMPLATE, inputs: { paper: JSON.stringify(paper) } };
  const bytes = compiler.pdf(document, { pdfStandard: "a-2a", pdfTags: true, creationTimestamp: seconds });
  compiler.evictCache(5);
  return bytes;
}
