import type { Locale } from "../locale";

/** How long to wait, for a sentence: seconds under a minute and a half, whole minutes above. */
export function waitingTime(seconds: number, locale: Locale): string {
  const whole = Math.max(1, Math.ceil(seconds));
  const minutes = Math.ceil(whole / 60);
  if (locale === "vi") return whole <= 90 ? `${whole} giây` : `${minutes} phút`;
  if (whole > 90) return `${minutes} minutes`;
  return whole === 1 ? "1 second" : `${whole} seconds`;
}
