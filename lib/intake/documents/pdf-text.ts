/** A report has some dozens; the text of further pages is not looked for. */
const MOST_PAGES = 80;

/** The text of a PDF file's pages, as its lines stand; null when it is damaged or locked. */
export async function pdfText(bytes: Buffer, most: number): Promise<string | null> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  try {
    const document = await getDocument({
      ...{ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false },
      ...{ useSystemFonts: false, disableFontFace: true, stopAtErrors: false },
    }).promise;
    let text = "";
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && text.length < most; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) if ("str" in item) text += item.str + (item.hasEOL ? "\n" : "");
      text += "\n";
    }
    return text;
  } catch {
    return null;
  }
}
