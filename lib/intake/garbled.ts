/** Letters only Unicode has among those of Vietnamese: text with one of them was not written in an old encoding. */
const VIETNAMESE = /[đĐơƠưƯăĂ\u1EA0-\u1EF9]|\p{M}/u;
/** VNI writes a mark as a letter of its own after the vowel: "Khuyeán coâng". */
const VNI =
  /[aA][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[eE][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[oO][ùøûõïâåäÙØÛÕÏÂÅÄ]|[uU][ùøûõïÙØÛÕÏ]/;
/** TCVN3 puts signs and capitals inside words: "khuyÕn c«ng", "Kinh phÝ", "Hµ Néi". */
const TCVN3 =
  /[A-Za-zÀ-ÿ][µ¸¶·¹¨ª«¬®§»¼½¾][a-z]|[a-z][À-Þ×]|[A-Z][ØÝÕÖÞ×][a-z]|[A-Za-z][µ¸¶¨ª«¬](?![\p{L}\p{N}])|(?<!\p{L})[®§][a-zÀ-ÿ«¬ª¨]/u;
/** The characters that Windows puts on bytes 80 to 9F, in their order. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** What letters of Vietnamese become when each byte of their UTF-8 is read as a letter. */
const DOUBLY_ENCODED = /á[º»]|Æ°|Ä‘|Ã[\u0080-\u00bf]/;
const LONGEST = 1_000;

/** How a text was spoilt on its way into the file, if it was. */
export type Garbling = "text-replaced" | "text-doubly-encoded" | "text-vni" | "text-tcvn3";

/** Whether a text lost letters (U+FFFD) or stands in an encoding from before Unicode; null when nothing is wrong with it. */
export function garblingOf(whole: string): Garbling | null {
  const text = whole.slice(0, LONGEST);
  if (text.includes("\uFFFD")) return "text-replaced";
  if (/^[\x20-\x7e]*$/.test(text)) return null;
  if (isDoublyEncoded(text)) return "text-doubly-encoded";
  if (VIETNAMESE.test(text)) return null;
  if (DOUBLY_ENCODED.test(text)) return "text-doubly-encoded";
  if (VNI.test(text)) return "text-vni";
  return TCVN3.test(text) ? "text-tcvn3" : null;
}

/** UTF-8 read as if each byte were a letter, and written as UTF-8 again: "Khuyáº¿n cÃ´ng". */
function isDoublyEncoded(text: string): boolean {
  const bytes = [...text].map(byteOf);
  if (bytes.some((byte) => byte === null)) return false;
  try {
    const read = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return read !== text;
  } catch {
    return false;
  }
}

function byteOf(character: string): number | null {
  const place = WINDOWS.indexOf(character);
  if (place >= 0) return 0x80 + place;
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? code : null;
}
