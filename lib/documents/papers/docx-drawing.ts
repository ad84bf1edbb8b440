import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { PaperDrawing } from "@/lib/domain/report/report-text";
import { centred } from "./docx-parts";
import { drawPng } from "./draw-png";

/** A line as high as its drawing. */
const SPACE = { before: 160, line: 240, lineRule: "auto" } as const;
/** Twentieths of a point in a pixel, as Word counts an image's size. */
const TWIPS = 15;

/** A drawing across the page, with what it says to whoever does not see it, and its title below. */
export function docxDrawing({ svg, width, height, title, spoken }: PaperDrawing, room: number, size: number) {
  const across = room / TWIPS;
  const image = new ImageRun({
    type: "png",
    data: drawPng(svg),
    transformation: { width: across, height: (across * height) / width },
    altText: { name: title, title, description: spoken },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing: SPACE, children: [image] }),
    centred(title, { italics: true, size }, 120),
  ];
}
