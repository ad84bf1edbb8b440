import path from "node:path";
import { Resvg } from "@resvg/resvg-js";

const FONTS = path.join(process.cwd(), "node_modules/@expo-google-fonts/tinos");
const FILES = ["400Regular", "700Bold"].map((weight) => path.join(FONTS, weight, `Tinos_${weight}.ttf`));
/** Pixels for each unit of the drawing: sharp in print at a page's width. */
const ZOOM = 2;

/** A drawing as a PNG image, its texts in the typeface of papers. */
export function drawPng(svg: string): Buffer {
  const font = { fontFiles: FILES, loadSystemFonts: false, defaultFontFamily: "Tinos" };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: ZOOM } }).render().asPng();
}
