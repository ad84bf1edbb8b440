import { Paragraph, type Table, TextRun } from "docx";
import type { PaperWords } from "@/lib/domain/report/paper-words";
import type { Signature } from "@/lib/domain/report/report-text";
import { centred, columnsOf } from "./docx-parts";

/** What a paper ends in. */
export type Closing = {
  readonly signatures: readonly Signature[];
  readonly recipients: readonly string[];
  readonly words: PaperWords;
};

/** Nơi nhận on the left of the one who signs (NĐ 30/2020); where several sign, side by side, it stands below them. */
export function docxClosing(
  { signatures, recipients, words }: Closing,
  width: number,
  size: number,
): (Paragraph | Table)[] {
  const sent =
    recipients.length > 0 ? [small(words.recipients, true), ...recipients.map((to) => small(`- ${to}`, false))] : [];
  const signed = signatures.map((signature) => signatureLines(signature, size));
  const beside = signatures.length === 1 && sent.length > 0;
  const columns = beside ? [sent, ...signed] : signed;
  const each = Math.floor(width / columns.length);
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120, after: 0 } }),
    columnsOf(
      columns,
      columns.map(() => each),
    ),
    ...(beside ? [] : sent),
  ];
}

function signatureLines({ title, hint, name }: Signature, size: number): Paragraph[] {
  return [
    centred(title.toUpperCase(), { bold: true, size }),
    centred(hint, { italics: true, size }, 1_300),
    centred(name ?? "", { bold: true, size }),
  ];
}

function small(text: string, bold: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ text, bold, italics: bold, size: bold ? 24 : 22 })],
  });
}
