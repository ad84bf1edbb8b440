/** A text without accents or case, đ as d: "Đắk Lắk" and "Dak Lak" are then the same, in either Unicode form. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
