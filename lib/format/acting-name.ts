import type { Locale } from "./locale";

const FOR: Record<Locale, string> = { vi: "thay", en: "for" };

/** Both names of who acted under a delegation ("Nguyễn Văn A thay Trần Thị B"); one's own name alone otherwise. */
export function actingName(name: string, onBehalfOf: string | null, locale: Locale): string {
  return onBehalfOf === null ? name : `${name} ${FOR[locale]} ${onBehalfOf}`;
}
